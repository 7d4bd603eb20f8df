'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { partie } from '@/components/formulaire/partie';
import { ChoixOffre } from '@/domaine/offre/ChoixOffre';
import { useTexte } from '@/lib/useTexte';
import { RELIRE } from '../detail/useActions';
import { type OffreEntiereFragment, useModifierOffreMutation } from '../operations.generated';
import { ChampsFiche } from './ChampsFiche';
import { useLibelles } from './useLibelles';
import { ficheDe, useChampsFiche, type ValeursFiche } from './useSchema';

type Valeurs = ValeursFiche & { remplaceParId: string };

/** What describes the offer: it changes at once, for what is on sale too. */
export function EditionFiche({ offre, fermer }: { offre: OffreEntiereFragment; fermer: () => void }) {
  const t = useTranslations('offre');
  const texte = useTexte();
  const [modifier] = useModifierOffreMutation(RELIRE);
  const { fenetre } = useFenetreEdition<OffreEntiereFragment, Valeurs, Entree, Actuel>({
    ligne: offre,
    schema: z.object({ ...useChampsFiche(), remplaceParId: z.string() }),
    valeursDe: () => valeursDe(offre),
    brouillon: `offre:${offre.id}`,
    libelles: { ...useLibelles().fiche, remplaceParId: t('champs.remplaceParId') },
    lireActuel: ({ nomFr, nomEn, remplaceParId, ...actuel }) =>
      valeursDe({
        ...actuel,
        nom: { fr: nomFr, en: nomEn },
        remplacePar: remplaceParId === null ? null : { id: remplaceParId },
      }),
    entree,
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  const { remplacePar } = offre;
  return (
    <FenetreEdition titre={t('actions.fiche')} {...fenetre}>
      <ChampsFiche formulaire={partie(fenetre.formulaire)} premier />
      <ChampControle {...fenetre} nom="remplaceParId">
        {(champ) => (
          <ChoixOffre
            {...champ}
            aide={t('champs.remplaceParIdAide')}
            connue={remplacePar && { id: remplacePar.id, texte: texte(remplacePar.nom), precision: remplacePar.code }}
            vidable
          />
        )}
      </ChampControle>
    </FenetreEdition>
  );
}

const entree = ({ remplaceParId, ...fiche }: Valeurs) => ({
  ...ficheDe(fiche),
  remplaceParId: remplaceParId || null,
});
type Entree = ReturnType<typeof entree>;

type Source = Pick<OffreEntiereFragment, 'nom' | 'descriptionFr' | 'descriptionEn' | 'fournisseur' | 'reglementee'> & {
  remplacePar: { id: string } | null;
};
/** The row of a refusal. */
type Actuel = Omit<Source, 'nom' | 'remplacePar'> & { nomFr: string; nomEn: string; remplaceParId: string | null };

function valeursDe(offre: Source): Valeurs {
  return {
    nomFr: offre.nom.fr,
    nomEn: offre.nom.en,
    descriptionFr: offre.descriptionFr ?? '',
    descriptionEn: offre.descriptionEn ?? '',
    fournisseur: offre.fournisseur ?? '',
    reglementee: offre.reglementee,
    remplaceParId: offre.remplacePar?.id ?? '',
  };
}
