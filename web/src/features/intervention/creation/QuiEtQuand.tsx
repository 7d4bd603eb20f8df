'use client';

import { CloseButton, Group, Paper, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { formaterCreneau } from '@/domaine/intervention/dates';
import { murDeParis } from '@/lib/dates';
import { nomDe } from '@/lib/nomDe';
import { ChampMinutes } from '../champs/ChampMinutes';
import { type Proposition, Propositions } from '../mouvements/Propositions';
import type { ValeursCreation } from './schema';

const ATTENTE_MS = 300;
const DUREES = [30, 60, 90, 120] as const;

interface Props {
  form: UseFormReturn<ValeursCreation>;
  libelleDuree: string;
}

/** Who could come and when, from what is known so far; the slot that is chosen is given as the intervention is opened. */
export function QuiEtQuand({ form, libelleDuree }: Props) {
  const t = useTranslations('intervention.creation');
  const locale = useLocale();
  const titre = useId();
  const { control, setValue, clearErrors, formState } = form;
  const [saisi, urgenceId, dureeMinutes, creneau] = useWatch({
    control,
    name: ['codePostal', 'urgenceId', 'dureeMinutes', 'creneau'],
  });
  const [codePostal] = useDebouncedValue(saisi, ATTENTE_MS);
  const refus = formState.errors.creneau;
  function choisir(choisi: ValeursCreation['creneau']): void {
    clearErrors('creneau');
    setValue('creneau', choisi, { shouldDirty: true });
  }
  function prendre({ intervenant, debut }: Proposition): void {
    const deja = creneau?.intervenantId === intervenant.id && creneau.debut === debut;
    choisir(deja ? null : { intervenantId: intervenant.id, nom: nomDe(intervenant), debut });
  }
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={titre}>
      <Title order={2} size="h4" id={titre}>
        {t('quiEtQuand')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm">
        {t('quiEtQuandAide')}
      </Text>
      <Controller
        control={control}
        name="dureeMinutes"
        render={({ field, fieldState }) => (
          <ChampMinutes
            nom="dureeMinutes"
            libelle={libelleDuree}
            valeur={field.value}
            changer={field.onChange}
            choix={DUREES}
            erreur={fieldState.error?.message}
          />
        )}
      />
      <Group mt="md" display="block">
        <Propositions
          // What was refused is free no more: it is asked again.
          key={refus === undefined ? 'libres' : formState.submitCount}
          visite={{ codePostal: codePostal.trim() || null, urgenceId: urgenceId || null }}
          dureeMinutes={dureeMinutes}
          prise={{ intervenantId: creneau?.intervenantId ?? '', debut: creneau ? murDeParis(creneau.debut) : '' }}
          prendre={prendre}
        />
      </Group>
      {creneau !== null && (
        <Group gap={4} mt="sm" wrap="nowrap">
          <Text fw={600} id="champ-creneau.debut" tabIndex={-1}>
            {t('creneauChoisi', { creneau: enMots(creneau.debut, dureeMinutes, locale), nom: creneau.nom })}
          </Text>
          <CloseButton aria-label={t('sansCreneau')} onClick={() => choisir(null)} />
        </Group>
      )}
    </Paper>
  );
}

/** Its end is known once its length is a number. */
function enMots(debut: string, dureeMinutes: string, locale: Parameters<typeof formaterCreneau>[2]): string {
  const minutes = Number(dureeMinutes);
  const fin = minutes > 0 ? new Date(Date.parse(debut) + minutes * 60_000).toISOString() : null;
  return formaterCreneau(debut, fin, locale);
}
