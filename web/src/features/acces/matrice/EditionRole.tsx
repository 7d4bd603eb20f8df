'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_ROLE } from '@/lib/api/contrat.generated';
import { useMoi } from '@/lib/session/MoiContexte';
import { useCreerRoleMutation, useModifierRoleMutation, usePagesDUneApplicationQuery } from '../operations.generated';
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
  const textes = useTextes(CREER_ROLE);
  const [creer] = useCreerRoleMutation();
  const [modifier] = useModifierRoleMutation();
  const pages = usePagesDUneApplicationQuery({
    variables: { applicationId: application.id },
    skip: !peut('consulterPage'),
  });
  const { items = [] } = pages.data?.consulterPage ?? {};
  const options = [
    { value: '', label: t('aucunePage') },
    ...[...(role?.pageAccueil ? [role.pageAccueil] : []), ...items]
      .filter(({ id }, rang, toutes) => toutes.findIndex((une) => une.id === id) === rang)
      .map((page) => ({ value: page.id, label: (locale === 'en' ? page.nomEn : null) ?? page.nom })),
  ];
  async function relire<R>(travail: Promise<R>): Promise<R> {
    const reponse = await travail;
    fait();
    return reponse;
  }
  const { fenetre, champ } = useFenetreEdition({
    ligne: role,
    schema: z.object({ ...textes, pageAccueilId: z.string() }),
    brouillon: `role:${role?.id ?? `nouveau:${application.id}`}`,
    libelles: { nom: t('nom'), description: t('description'), pageAccueilId: t('pageAccueil') },
    valeursDe,
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
    creer: (saisi) => relire(creer({ variables: { input: { ...saisi, applicationId: application.id } } })),
    modifier: (input) => relire(modifier({ variables: { input } })),
    fermer,
  });
  return (
    <FenetreEdition
      titre={role === null ? t('nouveau', { application: application.nom }) : t('modifier', { nom: role.nom })}
      {...fenetre}
    >
      <TextInput {...champ('nom')} withAsterisk data-autofocus />
      <Textarea {...champ('description')} autosize minRows={2} />
      <ChoixDansListe
        formulaire={fenetre.formulaire}
        nom="pageAccueilId"
        label={fenetre.libelles.pageAccueilId}
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
