'use client';

import { Anchor, Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useRef } from 'react';
import { useEdition } from '@/components/edition/useEdition';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { Lien } from '@/components/Lien';
import { VisitesDuCompte } from '@/domaine/intervention/visites/VisitesDuCompte';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import {
  type ModifierUtilisateurInput,
  useCreerUtilisateurMutation,
  useModifierUtilisateurMutation,
} from '../operations.generated';
import type { Utilisateur } from '../types';
import type { ApplicationEtRoles } from '../useChoix';
import { ChampsRoles } from './ChampsRoles';
import { ChampsPersonne, ChampsUtilisateur } from './ChampsUtilisateur';
import { parApplication } from './erreursDeRoles';
import { useAffichage } from './useAffichage';
import { useSchema } from './useSchema';
import {
  type EntreeModification,
  entreeCreation,
  entreeModification,
  NOUVELLE,
  rolesDe,
  type Source,
  sourceDe,
  type Valeurs,
  valeursDe,
} from './valeurs';

interface Props {
  /** Null: a new one. */
  utilisateur: Utilisateur | null;
  applications: ApplicationEtRoles[];
}

/** The person, the account and its roles in one form, saved in one gesture. */
export function FormulaireUtilisateur({ utilisateur, applications }: Props) {
  const t = useTranslations('utilisateur');
  const c = useTranslations('commun');
  const router = useRouter();
  const moi = useMoi();
  const { lire, confirmer } = useRetours();
  const [creer] = useCreerUtilisateurMutation();
  const [modifier] = useModifierUtilisateurMutation();
  const deSoi = utilisateur?.id === moi.compte.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the form began with stays, whatever arrives behind it.
  const { ids, source, depart } = useMemo(() => {
    const ids = deSoi ? [] : applications.map(({ id }) => id);
    const source = utilisateur === null ? NOUVELLE : sourceDe(utilisateur);
    return { ids, source, depart: valeursDe(source, ids) };
  }, []);
  const reference = useRef<Source>(source);
  const { libelles, afficher } = useAffichage(utilisateur, applications, ids);

  /** The API names a role by its place in what was sent. */
  const avecSesRoles = (valeurs: Valeurs, envoi: Promise<void>): Promise<void> =>
    envoi.catch((erreur: unknown) => {
      throw parApplication(lire(erreur), rolesDe(valeurs, reference.current, ids)) ?? erreur;
    });
  const allerA = (id: string) => router.push(`/comptes/${id}`);

  async function creation(valeurs: Valeurs): Promise<void> {
    const { data } = await creer({ variables: { input: entreeCreation(valeurs, ids) } });
    if (!data) return;
    confirmer(data.creerUtilisateur.message);
    allerA(data.creerUtilisateur.utilisateur.id);
  }
  async function modification(input: ModifierUtilisateurInput): Promise<void> {
    const { data } = await modifier({ variables: { input } });
    if (data) confirmer(data.modifierUtilisateur.message);
    allerA(input.id);
  }

  const formulaire = useEdition<Valeurs, EntreeModification, Source>({
    ligne: utilisateur && { id: utilisateur.id, version: utilisateur.version ?? 0 },
    schema: useSchema(depart, source, ids),
    depart,
    brouillon: `compte:${utilisateur?.id ?? 'nouveau'}`,
    libelles,
    afficher,
    lireActuel: (actuel) => {
      reference.current = actuel;
      return valeursDe(reference.current, ids);
    },
    entree: (valeurs) => entreeModification(valeurs, reference.current, ids),
    creer: (_entree, valeurs) => avecSesRoles(valeurs, creation(valeurs)),
    modifier: (changements, valeurs) => avecSesRoles(valeurs, modification(changements)),
    fermer: () => allerA(utilisateur?.id ?? ''),
  });
  const { isSubmitting, dirtyFields } = formulaire.form.formState;
  const finTouchee = Object.keys(dirtyFields).some((nom) => nom === 'expire' || /^(role|fin)_/.test(nom));
  const commun = { formulaire, utilisateur, deSoi };
  return (
    <FormulaireCadre formulaire={formulaire} libelles={libelles}>
      <Partie titre={t('parties.personne')}>
        <ChampsPersonne {...commun} />
      </Partie>
      <Partie titre={t('parties.compte')}>
        <ChampsUtilisateur {...commun} />
      </Partie>
      {ids.length > 0 && (
        <Partie titre={t('parties.roles')} id="roles">
          <ChampsRoles formulaire={formulaire} applications={applications} tenus={utilisateur?.roles ?? []} />
        </Partie>
      )}
      {utilisateur !== null && finTouchee && <VisitesDuCompte utilisateurId={utilisateur.id} />}
      <Group justify="flex-end">
        <Anchor component={Lien} href={utilisateur === null ? '/comptes' : `/comptes/${utilisateur.id}`} px="sm">
          {c('annuler')}
        </Anchor>
        <Button type="submit" loading={isSubmitting} inert={!formulaire.pret}>
          {utilisateur === null ? t('creer') : c('enregistrer')}
        </Button>
      </Group>
    </FormulaireCadre>
  );
}

function Partie({ titre, id, children }: { titre: string; id?: string; children: ReactNode }) {
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} id={id} aria-label={titre}>
      <Stack gap="md">
        <Title order={2}>{titre}</Title>
        {children}
      </Stack>
    </Paper>
  );
}
