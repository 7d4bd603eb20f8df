import { modals } from '@mantine/modals';

type Question = Parameters<typeof modals.openConfirmModal>[0];

let pretes = false;
const attendues: Question[] = [];

/** A question before what can't be undone. One that is asked before questions can be shown waits for that moment. */
export function demanderConfirmation(question: Question): void {
  if (pretes) modals.openConfirmModal(question);
  else attendues.push(question);
}

/** What shows questions has come. */
export function questionsPretes(): void {
  pretes = true;
  for (const question of attendues.splice(0)) modals.openConfirmModal(question);
}
