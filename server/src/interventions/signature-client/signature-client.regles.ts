import type { ChampFautif } from '../../socle/commun/validation.ts';
import { MethodeSignature } from './signature-client.champs.ts';
import type { SignatureInput } from './signature-client.inputs.ts';

type Donnees = Pick<SignatureInput, 'methode' | 'nom' | 'fichierId' | 'motif'>;
type Attendu = 'nom' | 'fichierId' | 'motif';

/** A refusal and an absence ask for a motive: whoever did the work is never held up by the client. */
const ATTENDUS: Readonly<Record<MethodeSignature, readonly Attendu[]>> = {
  [MethodeSignature.TRACE]: ['nom', 'fichierId'],
  [MethodeSignature.NOM]: ['nom'],
  [MethodeSignature.REFUS]: ['motif'],
  [MethodeSignature.ABSENT]: ['motif'],
};

const MESSAGES: Readonly<Record<Attendu, ChampFautif['message']>> = {
  nom: { fr: 'Indiquez le nom de qui signe.', en: 'Give the name of whoever signs.' },
  fichierId: { fr: 'Faites tracer la signature.', en: 'Have the signature drawn.' },
  motif: { fr: 'Dites pourquoi le client ne signe pas.', en: 'Say why the client does not sign.' },
};
const DE_TROP = { fr: 'Cette façon de signer ne le demande pas.', en: 'This way of signing does not take it.' };

/** What is missing of a signature, and what has no place in it: a drawing without a drawn one, a motive of one given. */
export function erreursDeSignature(signature: Donnees): ChampFautif[] {
  const attendus = ATTENDUS[signature.methode];
  const donne = (champ: Attendu) => Boolean(signature[champ]?.trim());
  const dire = (champ: Attendu, message: ChampFautif['message']) => ({ chemin: `signature.${champ}`, message });
  return [
    ...attendus.filter((champ) => !donne(champ)).map((champ) => dire(champ, MESSAGES[champ])),
    ...(['fichierId', 'motif'] as const)
      .filter((champ) => donne(champ) && !attendus.includes(champ))
      .map((champ) => dire(champ, DE_TROP)),
  ];
}
