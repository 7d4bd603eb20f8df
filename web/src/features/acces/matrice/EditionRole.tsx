'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { useMoi } from '@/features/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { useCreerRoleMutation, useModifierRoleMutation, usePagesDUneApplicationQuery } from '../operations.generated';
import { useSchemas } from '../useSchemas';
import type { Role } from './useMatrice';

interface Valeurs extends Record<string, unknown> {
  nom: string;
  description: string;
  pageAccueilId: string;
}

interface Props {
  /** Null: a new one. */
  role: Role | null;
  application: { id: string; nom: string };
  fait: () => void;
  fermer: () => void;
}

export function EditionRole({ role, application, fait, fermer }: Props) {
  const t = useTranslations('acces.role');
  const locale = useLocale();
  const { peut } = useMoi();
  const { confirmer } = useRetours();
  const { nom, facultatif } = useSchemas();
  const [creer] = useCreerRoleMutation();
  const [modifier] = useModifierRoleMutation();
  const pages = usePagesDUneApplicationQuery({
    variables: { applicationId: application.id },
    skip: !peut('consulterPage'),
  });
  const depart = valeursDe(role);
  const libelles = { nom: t('nom'), description: t('description'), pageAccueilId: t('pageAccueil') };
  const { items = [] } = pages.data?.consulterPage ?? {};
  const options = [
    { value: '', label: t('aucunePage') },
    ...[...(role?.pageAccueil ? [role.pageAccueil] : []), ...items]
      .filter(({ id }, rang, toutes) => toutes.findIndex((une) => une.id === id) === rang)
      .map((page) => ({ value: page.id, label: (locale === 'en' ? page.nomEn : null) ?? page.nom })),
  ];
  const formulaire = useEdition({
    ligne: role,
    schema: z.object({ nom: nom(100), description: facultatif(500), pageAccueilId: z.string() }),
    depart,
    brouillon: `role:${role?.id ?? `nouveau:${application.id}`}`,
    libelles,
    afficher: (champ, valeur) =>
      champ === 'pageAccueilId' ? (options.find(({ value }) => value === valeur)?.label ?? '') : `${valeur}`,
    lireActuel: (actuel) => ({
      nom: String(actuel.nom ?? ''),
      description: String(actuel.description ?? ''),
      pageAccueilId: String(actuel.pageAccueilId ?? ''),
    }),
    entree: ({ nom, description, pageAccueilId }) => ({
      nom,
      description: description || null,
      pageAccueilId: pageAccueilId || null,
    }),
    creer: async (saisi) => {
      const { data } = await creer({ variables: { input: { ...saisi, applicationId: application.id } } });
      if (data) confirmer(data.creerRole.message);
      fait();
      fermer();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierRole.message);
      fait();
      fermer();
    },
    fermer,
  });
  const { lier } = formulaire;
  return (
    <FenetreEdition
      titre={role === null ? t('nouveau', { application: application.nom }) : t('modifier', { nom: role.nom })}
      creation={role === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <TextInput {...lier('nom')} label={libelles.nom} withAsterisk data-autofocus />
      <Textarea {...lier('description')} label={libelles.description} autosize minRows={2} />
      <ChoixDansListe
        formulaire={formulaire}
        nom="pageAccueilId"
        label={libelles.pageAccueilId}
        description={t('pageAccueilAide')}
        options={options}
      />
    </FenetreEdition>
  );
}

function valeursDe(role: Role | null): Valeurs {
  return {
    nom: role?.nom ?? '',
    description: role?.description ?? '',
    pageAccueilId: role?.pageAccueil?.id ?? '',
  };
}
