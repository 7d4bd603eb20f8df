'use client';

import { Alert, Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ChampJour } from '@/components/formulaire/ChampJour';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { RESILIER_SOUSCRIPTION } from '@/lib/api/contrat.generated';
import { instantDeParis, murDeParis } from '@/lib/dates';
import { estJour } from '@/lib/lireJour';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { useResilierSouscriptionMutation } from '../operations.generated';
import type { Souscription } from '../types';
import { RELIRE } from './relire';

type Valeurs = { quand: 'auPlusTot' | 'date'; dateEffet: string; motif: string };
interface Props {
  souscription: Souscription;
  gestion: boolean;
  fermer: () => void;
}

/** Ending says before what it does: cancelled before it began, now, or at the end of the engagement. */
export function DialogueFin({ souscription, gestion, fermer }: Props) {
  const t = useTranslations('souscription.fin');
  const c = useTranslations('commun');
  const { date } = useDates();
  const { confirmer } = useRetours();
  const [resilier] = useResilierSouscriptionMutation(RELIRE);
  const { id, version, statut, engagementJusquA } = souscription;
  const { jour } = useDatesSaisies();
  const avantDebut = statut === 'EN_ATTENTE';
  const engagee = engagementJusquA !== null && Date.parse(engagementJusquA) > Date.now();
  // Whole days: the day after the engagement's last.
  const premier = jourApres(engagee ? engagementJusquA : new Date().toISOString());
  const formulaire = useFormulaire<Valeurs>({
    schema: z
      .object({
        quand: z.enum(['auPlusTot', 'date']),
        dateEffet: jour,
        ...useTextes(RESILIER_SOUSCRIPTION),
      })
      .check(
        z.refine(
          ({ quand, dateEffet }) =>
            quand !== 'date' || (dateEffet !== '' && (!estJour(dateEffet) || dateEffet >= premier)),
          {
            path: ['dateEffet'],
            message: t('tropTot', { jour: date(`${premier}T12:00:00Z`, 'jourMoyen') }),
          },
        ),
      ),
    brouillon: `souscription:${id}:fin`,
    valeurs: { quand: 'auPlusTot', dateEffet: '', motif: '' },
    envoyer: async ({ quand, dateEffet, motif }) => {
      const effet = quand === 'date' ? instantDeParis(dateEffet) : null;
      const { data } = await resilier({
        variables: { input: { id, version, dateEffet: effet, motif: motif || null } },
      });
      if (data) confirmer(data.resilierSouscription.message);
      fermer();
    },
  });
  const { form } = formulaire;
  const auPlusTot = engagee ? t('finEngagement', { jour: date(engagementJusquA, 'jourMoyen') }) : t('maintenant');
  return (
    <Modal
      opened
      onClose={fermer}
      title={t(avantDebut ? 'titreAnnuler' : 'titre')}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={{ dateEffet: t('date'), motif: t('motif') }}>
        <Text>{t(avantDebut ? (gestion ? 'avantDebutGestion' : 'avantDebut') : engagee ? 'engagee' : 'libre')}</Text>
        {!avantDebut && (
          <Controller
            control={form.control}
            name="quand"
            render={({ field }) => (
              <Radio.Group value={field.value} onChange={field.onChange} label={t('quand')}>
                <Stack gap="xs" mt="xs">
                  <Radio value="auPlusTot" label={auPlusTot} />
                  <Radio value="date" label={t('autreDate')} />
                </Stack>
              </Radio.Group>
            )}
          />
        )}
        {form.watch('quand') === 'date' && (
          <Controller
            control={form.control}
            name="dateEffet"
            render={({ field, fieldState }) => (
              <ChampJour
                nom="dateEffet"
                libelle={t('date')}
                valeur={field.value}
                changer={field.onChange}
                erreur={fieldState.error?.message}
                min={premier}
              />
            )}
          />
        )}
        <Textarea {...formulaire.lier('motif')} label={t(gestion ? 'motif' : 'motifClient')} autosize minRows={2} />
        <Alert color="orange">{t('consequence')}</Alert>
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {t('garder')}
          </Button>
          <Button type="submit" color="red" loading={form.formState.isSubmitting}>
            {t(avantDebut ? 'annuler' : 'resilier')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}

const jourApres = (instant: string): string =>
  murDeParis(new Date(Date.parse(instant) + 86_400_000).toISOString()).slice(0, 10);
