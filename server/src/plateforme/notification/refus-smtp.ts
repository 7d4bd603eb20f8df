interface ErreurSmtp {
  code?: unknown;
  responseCode?: unknown;
}

const lire = (err: unknown): ErreurSmtp => (err instanceof Error ? (err as ErreurSmtp) : {});

/** The mail server wants this message never. A login that it refuses is ours to mend: the messages wait. */
export function estRefusPourDeBon(err: unknown): boolean {
  const { code, responseCode } = lire(err);
  return typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH';
}

/** For the page of deliveries: nodemailer's word and the server's number, none of its text, which repeats addresses. */
export function motifDuRefus(err: unknown): string {
  const { code, responseCode } = lire(err);
  const mots = [code, responseCode].filter((mot) => typeof mot === 'string' || typeof mot === 'number');
  return mots.length > 0 ? mots.join(' ').slice(0, 60) : 'ERREUR';
}
