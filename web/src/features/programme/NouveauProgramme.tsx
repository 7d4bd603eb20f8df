'use client';

import { SimpleGrid, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_UTILISATEUR_API } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { ChoixRoles, type RolesChoisis } from './ChoixRoles';
import { DUREES, finApres } from './durees';
import { FenetreCle } from './FenetreCle';
import { useCreerProgrammeMutation } from './operations.generated';
import { useLogin } from './useLogin';

interface Valeurs {
  nom: string;
  login: string;
  description: string;
  roles: RolesChoisis;
  cleLibelle: string;
  duree: string;
}

/** The account, its roles and its first key at once; then the key, this once, and the program's own page. */
export function NouveauProgramme({ fermer }: { fermer: () => void }) {
  const t = useTranslations('programme');
  const router = useRouter();
  const textes = useTextes(CREER_UTILISATEUR_API);
  const login = useLogin(textes.login);
  const [creer] = useCreerProgrammeMutation(relire('consulterUtilisateurApi'));
  const [cree, setCree] = useState<{ id: string; cle: string } | null>(null);
  const { fenetre, champ } = useFenetreEdition({
    ligne: null,
    schema: z.object({
      ...textes,
      login,
      roles: z.record(z.string(), z.string()),
      duree: z.string(),
    }),
    brouillon: 'programme:nouveau',
    libelles: {
      nom: t('champs.nom'),
      login: t('champs.login'),
      description: t('champs.description'),
      roles: t('champs.roles'),
      cleLibelle: t('champs.cleLibelle'),
      duree: t('champs.duree'),
    },
    valeursDe: (): Valeurs => ({
      nom: '',
      login: '',
      description: '',
      roles: {},
      cleLibelle: t('champs.premiereCle'),
      duree: '365',
    }),
    entree: ({ roles, duree, description, ...valeurs }) => ({
      ...valeurs,
      description: description === '' ? null : description,
      roles: Object.values(roles)
        .filter((id) => id !== '')
        .map((roleId) => ({ roleId })),
      cleExpireA: finApres(duree),
    }),
    // The key is shown next, in place of the form.
    creer: async (input) => {
      const { data } = await creer({ variables: { input } });
      if (data) setCree({ id: data.creerUtilisateurApi.utilisateurApi.id, cle: data.creerUtilisateurApi.cle });
      return undefined;
    },
    fermer,
  });
  if (cree !== null) return <FenetreCle cle={cree.cle} fermer={() => router.push(`/comptes-api/${cree.id}`)} />;
  return (
    <FenetreEdition titre={t('nouveau')} {...fenetre}>
      <TextInput {...champ('nom')} placeholder={t('champs.nomExemple')} data-autofocus />
      <TextInput {...champ('login')} description={t('champs.loginAide')} autoCapitalize="none" spellCheck={false} />
      <TextInput {...champ('description')} description={t('champs.descriptionAide')} />
      <ChampControle {...fenetre} nom="roles">
        {({ valeur, changer }) => <ChoixRoles valeur={valeur} changer={changer} />}
      </ChampControle>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput {...champ('cleLibelle')} description={t('champs.cleLibelleAide')} />
        <ChoixDansListe
          formulaire={fenetre.formulaire}
          nom="duree"
          label={fenetre.libelles.duree}
          description={t('champs.dureeAide')}
          options={DUREES.map((jours) => ({ value: jours, label: t(`durees.${jours}`) }))}
        />
      </SimpleGrid>
    </FenetreEdition>
  );
}
