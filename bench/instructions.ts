import type { Base } from './base.ts';

/** The statements that a request sends, as the database's own log tells them; of what it keeps prepared, the text. */
export async function instructionsDe(base: Base, travail: () => Promise<unknown>): Promise<string[]> {
  await base.executer("set global log_output = 'TABLE'");
  await base.executer('truncate mysql.general_log');
  await base.executer('set global general_log = 1');
  try {
    await travail();
  } finally {
    await base.executer('set global general_log = 0');
  }
  const lignes = await base.lire<{ argument: unknown }>(
    "select argument from mysql.general_log where command_type in ('Query', 'Execute') order by event_time",
  );
  return lignes
    .map(({ argument }) => String(argument).replaceAll(/\s+/g, ' ').slice(0, 300))
    .filter((texte) => !/general_log/.test(texte));
}
