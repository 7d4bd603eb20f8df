import { finished } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { type Dits, tropGrand, usageDe, usageDuMot, usagesDeclares } from '../../plateforme/fichier/usages.ts';
import { champInvalide, ErreurMetier } from '../../socle/commun/erreurs.ts';
import { enForme } from '../../socle/commun/forme-du-texte.ts';
import { INTERDIT } from '../../socle/commun/validation.ts';

/** The use, then one file, whole. What is refused before its end is read all the same: its connection would never end. */
export async function recevoir(requete: FastifyRequest, exiger: (usage: UsageFichier, dits: Dits) => Promise<void>) {
  const parties = requete.isMultipart() ? requete.files({ throwFileSizeLimit: false }) : undefined;
  let partie: MultipartFile | undefined;
  try {
    partie = (await duFormulaire(parties?.next()))?.value as MultipartFile | undefined;
    if (!parties || !partie) {
      throw champInvalide(
        'fichier',
        'Envoyez un fichier en multipart/form-data.',
        'Send a file as multipart/form-data.',
      );
    }
    const usage = usageDit(partie);
    const nom = enForme(partie.filename ?? '');
    if (nom === null) throw champInvalide('fichier', INTERDIT.fr, INTERDIT.en);
    const dits = ditsDe(partie);
    await exiger(usage, dits);
    const contenu = await duFormulaire(lireJusqua(partie.file, usageDe(usage).maxOctets));
    if (!(await duFormulaire(parties.next())).done) throw unSeul();
    return { usage, nom, contenu, dits };
  } catch (erreur) {
    partie?.file.resume();
    throw erreur;
  }
}

/** Refused as soon as it is too large; what still comes is let go. */
function lireJusqua(flux: MultipartFile['file'], maxOctets: number): Promise<Buffer> {
  const morceaux: Buffer[] = [];
  let recus = 0;
  return new Promise((rendre, refuser) => {
    flux.on('data', (morceau: Buffer) => {
      recus += morceau.length;
      if (recus <= maxOctets) morceaux.push(morceau);
      else refuser(tropGrand(maxOctets));
    });
    // Also of a stream that has failed before it was listened to.
    finished(flux, (erreur) => {
      if (erreur) refuser(erreur);
      else if (flux.truncated) refuser(tropGrand(maxOctets));
      else rendre(Buffer.concat(morceaux));
    });
  });
}

function usageDit({ fields }: MultipartFile): UsageFichier {
  const champ = fields.usage;
  const usage = usageDuMot(champ && 'value' in champ ? String(champ.value) : '');
  if (usage) return usage;
  throw champInvalide('usage', `usage, avant le fichier : ${MOTS('ou')}.`, `usage, before the file: ${MOTS('or')}.`);
}

const MOTS = (ou: string) =>
  new Intl.ListFormat(ou === 'ou' ? 'fr' : 'en', { type: 'disjunction' }).format(
    usagesDeclares()
      .map(([, { mot }]) => mot)
      .toSorted(),
  );

/** What was said before the file; who reads it looks only at what it knows. */
function ditsDe({ fields }: MultipartFile): Dits {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([nom, champ]) => {
      if (!champ || !('value' in champ)) return [];
      const dit = enForme(String(champ.value));
      if (dit === null) throw champInvalide(nom, INTERDIT.fr, INTERDIT.en);
      return [[nom, dit]];
    }),
  );
}

const unSeul = () => champInvalide('fichier', 'Un seul fichier par envoi.', 'Only one file at a time.');

/** Whatever the reading of a form fails by is about the form, which the caller wrote: said in our words. */
async function duFormulaire<T>(lecture: T | Promise<T>): Promise<T> {
  try {
    return await lecture;
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) throw erreur;
    if ((erreur as { code?: string }).code === 'FST_FILES_LIMIT') throw unSeul();
    throw champInvalide('fichier', 'L’envoi est incomplet ou illisible.', 'What was sent is incomplete or unreadable.');
  }
}
