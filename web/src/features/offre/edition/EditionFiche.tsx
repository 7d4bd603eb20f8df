'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { partie } from '@/components/formulaire/partie';
import { ChoixOffre } from '@/components/offre/ChoixOffre';
import { useRetours } from '@/lib/useRetours';
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
  const { confirmer } = useRetours();
  const [modifier] = useModifierOffreMutation(RELIRE);
  const depart = valeursDe(offre);
  const libelles = { ...useLibelles().fiche, remplaceParId: t('champs.remplaceParId') };
  const formulaire = useEdition<Valeurs, Entree, Actuel>({
    ligne: offre,
    schema: z.object({ ...useChampsFiche(), remplaceParId: z.string() }),
    depart,
    brouillon: `offre:${offre.id}`,
    libelles,
    lireActuel: ({ nomFr, nomEn, remplaceParId, ...actuel }) =>
      valeursDe({
        ...actuel,
        nom: { fr: nomFr, en: nomEn },
        remplacePar: remplaceParId === null ? null : { id: remplaceParId },
      }),
    entree,
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierOffre.message);
      fermer();
    },
    fermer,
  });
  const { remplacePar } = offre;
  return (
    <FenetreEdition
      titre={t('actions.fiche')}
      creation={false}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <ChampsFiche formulaire={partie(formulaire)} premier />
      <Controller
        control={formulaire.form.control}
        name="remplaceParId"
        render={({ field, fieldState }) => (
          <ChoixOffre
            libelle={libelles.remplaceParId}
            nom="remplaceParId"
            aide={t('champs.remplaceParIdAide')}
            valeur={field.value}
            changer={field.onChange}
            connue={remplacePar && { id: remplacePar.id, texte: texte(remplacePar.nom), precision: remplacePar.code }}
            erreur={fieldState.error?.message}
            vidable
          />
        )}
      />
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
