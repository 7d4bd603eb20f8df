'use client';

import { Button, Group, Paper, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { useEdition } from '@/components/edition/useEdition';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_ELIGIBILITE } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { ATTRIBUTS, type Critere, type Eligibilite, enEntree, estComplet, OPERATEURS } from './criteres';
import { EditeurCriteres } from './EditeurCriteres';
import { erreursParCritere } from './erreurs';
import {
  type CreerEligibiliteInput,
  useCreerEligibiliteMutation,
  useModifierEligibiliteMutation,
} from './operations.generated';
import type { Cible } from './useCible';
import { useMots } from './useMots';

interface Props {
  /** Null: a new one. */
  eligibilite: Eligibilite | null;
  cible: Cible;
  /** What the editor begins with, and who counts whom it would let in. */
  criteres: Critere[];
  changer: (criteres: Critere[]) => void;
  fermer: () => void;
}
interface Valeurs {
  libelle: string;
  criteres: Critere[];
}
type Entree = Pick<CreerEligibiliteInput, 'criteres'> & { libelle: string | null };
const OPERATEURS_CONNUS = [...new Set(Object.values(OPERATEURS).flat())];

/** One way of being eligible, made or changed in place; what is being made is also what is counted beside it. */
export function Edition({ eligibilite, cible, criteres: initiaux, changer, fermer }: Props) {
  const t = useTranslations('eligibilite');
  const c = useTranslations('commun');
  const { phrase } = useMots();
  const { confirmer } = useRetours();
  const change = relire('consulterEligibilite');
  const [creer] = useCreerEligibiliteMutation(change);
  const [modifier] = useModifierEligibiliteMutation(change);
  const libelles = { libelle: t('libelle'), criteres: t('criteres') };
  const formulaire = useEdition<Valeurs, Entree>({
    ligne: eligibilite,
    schema: useSchema(),
    depart: { libelle: eligibilite?.libelle ?? '', criteres: initiaux },
    brouillon: `eligibilite:${eligibilite?.id ?? `nouvelle:${cible.sorte}:${cible.id}`}`,
    libelles,
    afficher: (_nom, valeur) => (typeof valeur === 'string' ? valeur : phrase(valeur)),
    lireActuel: (actuel) => ({
      libelle: String(actuel.libelle ?? ''),
      criteres: JSON.parse(String(actuel.criteres)) as Critere[],
    }),
    entree: ({ libelle, criteres }) => ({ libelle: libelle || null, criteres: enEntree(criteres) }),
    creer: async (saisi) => {
      const { data } = await creer({ variables: { input: { ...cible.filtre, ...saisi } } });
      if (data) confirmer(data.creerEligibilite.message);
      fermer();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierEligibilite.message);
      fermer();
    },
    fermer,
  });
  const { form, lier } = formulaire;
  const { errors, isSubmitting } = form.formState;
  const criteres = useWatch({ control: form.control, name: 'criteres' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the criteria are what the page is told.
  useEffect(() => changer(criteres), [criteres]);
  return (
    <Paper p="md">
      <FormulaireCadre
        formulaire={formulaire}
        libelles={libelles}
        libelleDe={critereDe((numero) => t('critere', { numero }))}
        etiquette={t(eligibilite ? 'modifierTitre' : 'ajouter')}
      >
        <TextInput {...lier('libelle')} label={libelles.libelle} description={t('libelleAide')} autoComplete="off" />
        <div>
          <EditeurCriteres
            criteres={criteres}
            changer={(suivants) =>
              form.setValue('criteres', suivants, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
            }
            erreurs={erreursParCritere(errors.criteres)}
          />
        </div>
        <Text aria-live="polite" data-testid="phrase">
          <Text span c="dimmed">
            {t('enClair')}
          </Text>{' '}
          <Text span fw={600}>
            {phrase(criteres)}
          </Text>
        </Text>
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              formulaire.brouillon.effacer();
              fermer();
            }}
          >
            {c('annuler')}
          </Button>
          <Button type="submit" loading={isSubmitting}>
            {eligibilite ? c('enregistrer') : t('creer')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Paper>
  );
}

function useSchema() {
  const t = useTranslations('eligibilite');
  const { libelle } = useTextes(CREER_ELIGIBILITE);
  const critere = z
    .object({ attribut: z.enum(ATTRIBUTS), operateur: z.enum(OPERATEURS_CONNUS), valeurs: z.array(z.string()) })
    .check(z.refine(estComplet, t('valeurManque')));
  return z.object({
    libelle,
    criteres: z.array(critere),
  });
}

/** `criteres.0.valeurs` is a fault of the first. */
const critereDe =
  (nommer: (numero: number) => string) =>
  (chemin: string): string | undefined => {
    const rang = /^criteres\.(\d+)/.exec(chemin)?.[1];
    return rang === undefined ? undefined : nommer(Number(rang) + 1);
  };
