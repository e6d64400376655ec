import './frame/desk-app.ts';
