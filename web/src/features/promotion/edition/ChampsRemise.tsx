'use client';

import { Group, Radio, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { ACTIONS, DUREES, dureDansLeTemps } from '../types';
import styles from './Edition.module.css';
import type { Valeurs } from './valeurs';

/** What it takes off, and for how long: each action with its own fields, the others away. */
export function ChampsRemise({ formulaire: { form, lier } }: { formulaire: Formulaire<Valeurs> }) {
  const t = useTranslations('promotion.champs');
  const [action, duree] = form.watch(['action', 'duree']);
  return (
    <>
      <Controller
        control={form.control}
        name="action"
        render={({ field }) => (
          <Radio.Group label={t('action')} value={field.value} onChange={field.onChange}>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={6}>
              {ACTIONS.map((une) => (
                <Radio.Card key={une} value={une} className={styles.carte} aria-label={t(`actions.${une}`)}>
                  <Group wrap="nowrap" align="flex-start" gap="sm">
                    <Radio.Indicator />
                    <div>
                      <Text fw={500}>{t(`actions.${une}`)}</Text>
                      <Text size="xs" c="dimmed">
                        {t(`actionsAide.${une}`)}
                      </Text>
                    </div>
                  </Group>
                </Radio.Card>
              ))}
            </SimpleGrid>
          </Radio.Group>
        )}
      />
      {dureDansLeTemps(action) && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput
            {...lier('valeur')}
            label={t(action === 'POURCENTAGE' ? 'pourcentage' : 'montant')}
            inputMode="decimal"
            autoComplete="off"
            rightSection={<Text aria-hidden>{action === 'POURCENTAGE' ? '%' : '€'}</Text>}
          />
        </SimpleGrid>
      )}
      {action === 'MOIS_OFFERTS' && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput {...lier('mois')} label={t('mois')} inputMode="numeric" autoComplete="off" />
        </SimpleGrid>
      )}
      {dureDansLeTemps(action) && (
        <Controller
          control={form.control}
          name="duree"
          render={({ field }) => (
            <Radio.Group label={t('duree')} value={field.value} onChange={field.onChange}>
              <Group gap="lg" mt={6}>
                {DUREES.map((une) => (
                  <Radio key={une} value={une} label={t(`durees.${une}`)} />
                ))}
              </Group>
            </Radio.Group>
          )}
        />
      )}
      {dureDansLeTemps(action) && duree === 'PERIODES' && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput {...lier('periodes')} label={t('periodes')} inputMode="numeric" autoComplete="off" />
        </SimpleGrid>
      )}
    </>
  );
}
