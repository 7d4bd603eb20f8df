'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEnregistrement } from '@/components/edition/useEnregistrement';
import { type Formulaire, useFormulaire } from '@/components/formulaire/useFormulaire';
import { ChoixOffre } from '@/components/offre/ChoixOffre';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { RELIRE } from '../detail/useActions';
import { type OffreEntiereFragment, useModifierOffreMutation } from '../operations.generated';
import { ChampsFiche } from './ChampsFiche';
import { useLibelles } from './useLibelles';
import { ficheDe, useSchemaFiche, type ValeursFiche } from './useSchema';

type Valeurs = ValeursFiche & { remplaceParId: string };

/** What describes the offer: it changes at once, for what is on sale too. */
export function EditionFiche({ offre, fermer }: { offre: OffreEntiereFragment; fermer: () => void }) {
  const t = useTranslations('offre');
  const texte = useTexte();
  const { confirmer } = useRetours();
  const [modifier] = useModifierOffreMutation(RELIRE);
  const depart = valeursDe(offre);
  const libelles = { ...useLibelles().fiche, remplaceParId: t('champs.remplaceParId') };
  const { enregistrer, fenetre } = useEnregistrement<Valeurs>({
    depart,
    version: offre.version,
    libelles: libelles as Record<keyof Valeurs & string, string>,
    lireActuel: ({ nomFr, nomEn, remplaceParId, ...actuel }) =>
      valeursDe({
        ...actuel,
        nom: { fr: nomFr, en: nomEn },
        remplacePar: remplaceParId === null ? null : { id: remplaceParId },
      } as unknown as OffreEntiereFragment),
    enregistrer: async (valeurs, version) => {
      const input = { id: offre.id, version, ...ficheDe(valeurs) };
      const remplace = valeurs.remplaceParId !== depart.remplaceParId && {
        remplaceParId: valeurs.remplaceParId || null,
      };
      const { data } = await modifier({ variables: { input: { ...input, ...remplace } } });
      if (data) confirmer(data.modifierOffre.message);
      fermer();
    },
  });
  const formulaire = useFormulaire<Valeurs>({
    schema: z.object({ ...useSchemaFiche(), remplaceParId: z.string() }) as unknown as z.ZodMiniType<Valeurs, Valeurs>,
    valeurs: depart as never,
    envoyer: enregistrer,
  });
  const { remplacePar } = offre;
  return (
    <>
      <FenetreEdition
        titre={t('actions.fiche')}
        creation={false}
        formulaire={formulaire}
        libelles={libelles as never}
        fermer={fermer}
      >
        <ChampsFiche formulaire={formulaire as unknown as Formulaire<ValeursFiche>} premier />
        <Controller
          control={formulaire.form.control}
          name={'remplaceParId' as never}
          render={({ field, fieldState }) => (
            <ChoixOffre
              libelle={libelles.remplaceParId}
              nom="remplaceParId"
              aide={t('champs.remplaceParIdAide')}
              valeur={field.value as string}
              changer={field.onChange}
              connue={remplacePar && { id: remplacePar.id, texte: texte(remplacePar.nom), precision: remplacePar.code }}
              erreur={fieldState.error?.message}
              vidable
            />
          )}
        />
      </FenetreEdition>
      {fenetre}
    </>
  );
}

function valeursDe(offre: OffreEntiereFragment): Valeurs {
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
