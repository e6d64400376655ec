/** The desk as one element, `<desk-app>`: it takes over the page and its addresses under `/desk`. */
export {DeskApp} from './frame/desk-app.ts';
