'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_CLE_API } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { DUREES, finApres } from './durees';
import { FenetreCle } from './FenetreCle';
import { type UnProgrammeFragment, useCreerCleMutation } from './operations.generated';

interface Valeurs {
  libelle: string;
  duree: string;
}

export function NouvelleCle({ programme, fermer }: { programme: UnProgrammeFragment; fermer: () => void }) {
  const t = useTranslations('programme');
  const { libelle } = useTextes(CREER_CLE_API);
  const [creer] = useCreerCleMutation(relire('consulterUtilisateurApi'));
  const [cle, setCle] = useState<string | null>(null);
  const { fenetre, champ } = useFenetreEdition({
    ligne: null,
    schema: z.object({ libelle, duree: z.string() }),
    brouillon: `programme:${programme.id}:cle`,
    libelles: { libelle: t('champs.cleLibelle'), duree: t('champs.duree') },
    valeursDe: (): Valeurs => ({ libelle: '', duree: '365' }),
    entree: ({ libelle, duree }) => ({ utilisateurApiId: programme.id, libelle, expireA: finApres(duree) }),
    // The key is shown next, in place of the form.
    creer: async (input) => {
      const { data } = await creer({ variables: { input } });
      if (data) setCle(data.creerCleApi.cle);
      return undefined;
    },
    fermer,
  });
  if (cle !== null) return <FenetreCle cle={cle} fermer={fermer} />;
  return (
    <FenetreEdition titre={t('cle.nouvelle')} {...fenetre}>
      <TextInput {...champ('libelle')} description={t('champs.cleLibelleAide')} data-autofocus />
      <ChoixDansListe
        formulaire={fenetre.formulaire}
        nom="duree"
        label={fenetre.libelles.duree}
        description={t('champs.dureeAide')}
        options={DUREES.map((jours) => ({ value: jours, label: t(`durees.${jours}`) }))}
      />
    </FenetreEdition>
  );
}
