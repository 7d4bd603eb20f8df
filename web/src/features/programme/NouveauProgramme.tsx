'use client';

import { SimpleGrid, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { ChoixRoles, type RolesChoisis } from './ChoixRoles';
import { DUREES, finApres } from './durees';
import { FenetreCle } from './FenetreCle';
import { ProgrammesDocument, useCreerProgrammeMutation } from './operations.generated';
import { useSchemas } from './useSchemas';

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
  const { nom, login, texte } = useSchemas();
  const [creer] = useCreerProgrammeMutation({ refetchQueries: [ProgrammesDocument] });
  const [cree, setCree] = useState<{ id: string; cle: string } | null>(null);
  const libelles = {
    nom: t('champs.nom'),
    login: t('champs.login'),
    description: t('champs.description'),
    roles: t('champs.roles'),
    cleLibelle: t('champs.cleLibelle'),
    duree: t('champs.duree'),
  };
  const formulaire = useFormulaire<Valeurs>({
    schema: z.object({
      nom,
      login,
      description: texte,
      roles: z.record(z.string(), z.string()),
      cleLibelle: nom,
      duree: z.string(),
    }),
    brouillon: 'programme:nouveau',
    valeurs: { nom: '', login: '', description: '', roles: {}, cleLibelle: t('champs.premiereCle'), duree: '365' },
    envoyer: async ({ roles, duree, description, ...valeurs }) => {
      const roleIds = Object.values(roles).filter((id) => id !== '');
      const { data } = await creer({
        variables: {
          input: {
            ...valeurs,
            description: description === '' ? null : description,
            roles: roleIds.map((roleId) => ({ roleId })),
            cleExpireA: finApres(duree),
          },
        },
      });
      if (data) setCree({ id: data.creerUtilisateurApi.utilisateurApi.id, cle: data.creerUtilisateurApi.cle });
    },
  });
  const { lier, form } = formulaire;
  if (cree !== null) return <FenetreCle cle={cree.cle} fermer={() => router.push(`/comptes-api/${cree.id}`)} />;
  return (
    <FenetreEdition titre={t('nouveau')} creation formulaire={formulaire} libelles={libelles} fermer={fermer}>
      <TextInput {...lier('nom')} label={libelles.nom} placeholder={t('champs.nomExemple')} data-autofocus />
      <TextInput
        {...lier('login')}
        label={libelles.login}
        description={t('champs.loginAide')}
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextInput {...lier('description')} label={libelles.description} description={t('champs.descriptionAide')} />
      <Controller
        control={form.control}
        name="roles"
        render={({ field }) => <ChoixRoles valeur={field.value} changer={field.onChange} />}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput {...lier('cleLibelle')} label={libelles.cleLibelle} description={t('champs.cleLibelleAide')} />
        <ChoixDansListe
          formulaire={formulaire}
          nom="duree"
          label={libelles.duree}
          description={t('champs.dureeAide')}
          options={DUREES.map((jours) => ({ value: jours, label: t(`durees.${jours}`) }))}
        />
      </SimpleGrid>
    </FenetreEdition>
  );
}
