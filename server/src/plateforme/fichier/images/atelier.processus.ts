import type { Commande, Resultat } from './atelier.ts';
import { exigerDessin, reduirePhoto, reencoder } from './raster.ts';
import { type ImagePrete, type PhotoPrete, RefusImage } from './refus.ts';

/** One image after the other; it ends with the server. */
process.on('disconnect', () => process.exit());
process.on('message', (commande: Commande) => {
  preparer(commande).then(
    (prete) => dire({ prete }),
    (erreur: unknown) => {
      // Anything else than a refusal is a fault of ours: the server hears nothing, and says that it may be tried again.
      if (erreur instanceof RefusImage) dire({ refus: { fr: erreur.fr, en: erreur.en } });
      else process.exit(1);
    },
  );
});

function dire(resultat: Resultat): void {
  process.send?.(resultat);
}

async function preparer(commande: Commande): Promise<ImagePrete | PhotoPrete> {
  const octets = Buffer.from(commande.octets);
  if (commande.image === 'photo') return reduirePhoto(octets);
  if (commande.image !== 'svg') return reencoder(octets, commande.image, commande.coteMax);
  // Only here: a document model takes half a second to load.
  const { nettoyerSvg } = await import('./svg.ts');
  const { dessin, retires } = nettoyerSvg(octets);
  const propre = Buffer.from(dessin);
  await exigerDessin(propre);
  return { octets: propre, type: 'image/svg+xml', retires };
}
