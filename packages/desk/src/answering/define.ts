import './desk-answer.ts';
import './desk-note.ts';
import './desk-status.ts';
import './desk-topic.ts';
import './desk-transfer.ts';
