import { remplacer } from './remplacer.ts';

/** Given to the product's Node by `--import`: what happens is written nowhere but where it happens. */
remplacer('/plateforme/evenement/emettre.js', () =>
  ['emettre', 'emettreUneFois'].map((nom) => `export async function ${nom}() {}`).join('\n'),
);
