'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { DUREES, finApres } from './durees';
import { FenetreCle } from './FenetreCle';
import { ProgrammeDocument, type UnProgrammeFragment, useCreerCleMutation } from './operations.generated';
import { useSchemas } from './useSchemas';

interface Valeurs {
  libelle: string;
  duree: string;
}

export function NouvelleCle({ programme, fermer }: { programme: UnProgrammeFragment; fermer: () => void }) {
  const t = useTranslations('programme');
  const { nom } = useSchemas();
  const [creer] = useCreerCleMutation({ refetchQueries: [ProgrammeDocument], awaitRefetchQueries: true });
  const [cle, setCle] = useState<string | null>(null);
  const libelles = { libelle: t('champs.cleLibelle'), duree: t('champs.duree') };
  const formulaire = useFormulaire<Valeurs>({
    schema: z.object({ libelle: nom, duree: z.string() }),
    brouillon: `programme:${programme.id}:cle`,
    valeurs: { libelle: '', duree: '365' },
    envoyer: async ({ libelle, duree }) => {
      const input = { utilisateurApiId: programme.id, libelle, expireA: finApres(duree) };
      const { data } = await creer({ variables: { input } });
      if (data) setCle(data.creerCleApi.cle);
    },
  });
  if (cle !== null) return <FenetreCle cle={cle} fermer={fermer} />;
  return (
    <FenetreEdition titre={t('cle.nouvelle')} creation formulaire={formulaire} libelles={libelles} fermer={fermer}>
      <TextInput
        {...formulaire.lier('libelle')}
        label={libelles.libelle}
        description={t('champs.cleLibelleAide')}
        data-autofocus
      />
      <ChoixDansListe
        formulaire={formulaire}
        nom="duree"
        label={libelles.duree}
        description={t('champs.dureeAide')}
        options={DUREES.map((jours) => ({ value: jours, label: t(`durees.${jours}`) }))}
      />
    </FenetreEdition>
  );
}
