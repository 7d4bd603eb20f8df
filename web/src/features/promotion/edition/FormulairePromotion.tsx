'use client';

import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { Controller } from 'react-hook-form';
import { useEdition } from '@/components/edition/useEdition';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { Lien } from '@/components/Lien';
import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { useCreerPromotionMutation, useModifierPromotionMutation } from '../operations.generated';
import type { Promotion } from '../types';
import { ChampsAvecDAutres, ChampsNom, ChampsQuand } from './Champs';
import { ChampsOffres } from './ChampsOffres';
import { ChampsRemise } from './ChampsRemise';
import { Promesse } from './Promesse';
import { useAffichage } from './useAffichage';
import { useSchema } from './useSchema';
import {
  type Entree,
  entree,
  NOUVELLE,
  type OffreNommee,
  type Source,
  sourceDe,
  type Valeurs,
  valeursDe,
} from './valeurs';

/** Null: a new one. After it is saved `apres` is told its id. */
export function FormulairePromotion({ promotion, apres }: { promotion: Promotion | null; apres?: () => void }) {
  const t = useTranslations('promotion');
  const c = useTranslations('commun');
  const router = useRouter();
  const { confirmer } = useRetours();
  const [creer] = useCreerPromotionMutation();
  const [modifier] = useModifierPromotionMutation(relire('voirPromotion'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the form began with stays, whatever arrives behind it.
  const { source, depart } = useMemo(() => {
    const source = promotion === null ? NOUVELLE : sourceDe(promotion);
    return { source, depart: valeursDe(source) };
  }, []);
  const [connues, setConnues] = useState<readonly OffreNommee[]>(promotion?.offres ?? []);
  const { libelles, afficher } = useAffichage(connues);

  const formulaire = useEdition<Valeurs, Entree, Omit<Source, 'offreIds'>>({
    ligne: promotion,
    schema: useSchema(),
    depart,
    brouillon: `promotion:${promotion?.id ?? 'nouvelle'}`,
    libelles,
    afficher,
    // A refusal does not know the offers.
    lireActuel: (actuel) => valeursDe({ ...actuel, offreIds: source.offreIds }),
    entree,
    creer: async (saisi, { code }) => {
      const { data } = await creer({ variables: { input: { ...saisi, code } } });
      if (!data) return;
      confirmer(data.creerPromotion.message);
      router.push(`/promotions/${data.creerPromotion.promotion.id}`);
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierPromotion.message);
      apres?.();
    },
    fermer: () => undefined,
  });
  const { form } = formulaire;
  const { isDirty, isSubmitting } = form.formState;
  const teste = promotion !== null && (promotion.numerosTest ?? []).length > 0;
  return (
    <FormulaireCadre formulaire={formulaire} libelles={libelles}>
      <Promesse valeurs={form.watch()} />
      <Partie titre={t('parties.nom')}>
        <ChampsNom formulaire={formulaire} creation={promotion === null} />
      </Partie>
      <Partie titre={t('parties.remise')}>
        <ChampsRemise formulaire={formulaire} />
      </Partie>
      <Partie titre={t('parties.offres')}>
        <Controller
          control={form.control}
          name="offreIds"
          render={({ field, fieldState }) => (
            <ChampsOffres
              valeur={field.value}
              changer={field.onChange}
              connues={connues}
              retenir={(offres) => setConnues([...connues, ...offres])}
              erreur={fieldState.error?.message}
            />
          )}
        />
      </Partie>
      <Partie titre={t('parties.quand')}>
        <ChampsQuand formulaire={formulaire} />
      </Partie>
      <Partie titre={t('parties.avec')} aide={t('parties.avecAide')}>
        <ChampsAvecDAutres formulaire={formulaire} />
      </Partie>
      {teste && isDirty && <Alert color="orange">{t('reprendTests')}</Alert>}
      <Group justify="flex-end">
        {promotion === null && (
          <Anchor component={Lien} href="/promotions" px="sm">
            {c('annuler')}
          </Anchor>
        )}
        <Button type="submit" loading={isSubmitting} inert={!formulaire.pret}>
          {promotion === null ? t('creer') : c('enregistrer')}
        </Button>
      </Group>
    </FormulaireCadre>
  );
}

function Partie({ titre, aide, children }: { titre: string; aide?: string; children: ReactNode }) {
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-label={titre}>
      <Stack gap="md">
        <div>
          <Title order={2}>{titre}</Title>
          {aide && <Text c="dimmed">{aide}</Text>}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
