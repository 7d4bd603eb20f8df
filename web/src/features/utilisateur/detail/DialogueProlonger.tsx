'use client';

import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ChampJour } from '@/components/formulaire/ChampJour';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { finDuJour, jourDeParis } from '@/lib/dates';
import { estJour } from '@/lib/lireJour';
import { nomDe } from '@/lib/nomDe';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { useProlongerUtilisateurMutation } from '../operations.generated';
import { JOUR_MS, type Utilisateur } from '../types';

const DUREES = { mois: 30, an: 365 } as const;

/** From today, or from the present end when that is later: a prolongation never shortens. */
export function DialogueProlonger({ utilisateur, fermer }: { utilisateur: Utilisateur; fermer: () => void }) {
  const t = useTranslations('utilisateur.prolonger');
  const c = useTranslations('commun');
  const { date, dernierJour } = useDates();
  const { confirmer } = useRetours();
  const [prolonger] = useProlongerUtilisateurMutation();
  const { jour } = useDatesSaisies();
  const depart = Math.max(Date.now(), Date.parse(utilisateur.dateExpiration ?? '') || 0);
  const jourApres = (jours: number) => jourDeParis(new Date(depart + jours * JOUR_MS).toISOString());
  const premier = jourApres(0);
  const formulaire = useFormulaire({
    schema: z.object({ duree: z.enum(['mois', 'an', 'date']), dateExpiration: jour }).check(
      z.refine(
        ({ duree, dateExpiration: fin }) => duree !== 'date' || (fin !== '' && (!estJour(fin) || fin >= premier)),
        {
          path: ['dateExpiration'],
          message: t('tropTot', { date: date(`${premier}T12:00:00Z`, 'jourMoyen') }),
        },
      ),
    ),
    brouillon: `compte:${utilisateur.id}:prolonger`,
    valeurs: { duree: 'mois' as 'mois' | 'an' | 'date', dateExpiration: '' },
    envoyer: async ({ duree, dateExpiration }) => {
      const dernier = duree === 'date' ? dateExpiration : jourApres(DUREES[duree]);
      const input = { id: utilisateur.id, version: utilisateur.version, dateExpiration: finDuJour(dernier) };
      const { data } = await prolonger({ variables: { input } });
      if (data) confirmer(data.prolongerUtilisateur.message);
      fermer();
    },
  });
  const { form } = formulaire;
  const libre = form.watch('duree') === 'date';
  return (
    <Modal
      opened
      onClose={fermer}
      title={t('titre', { nom: nomDe(utilisateur) })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={{ dateExpiration: t('jusquau') }}>
        <Text>
          {utilisateur.dateExpiration !== null && t('actuelle', { date: dernierJour(utilisateur.dateExpiration) })}
        </Text>
        <Controller
          control={form.control}
          name="duree"
          render={({ field }) => (
            <Radio.Group value={field.value} onChange={field.onChange} label={t('combien')}>
              <Stack gap="xs" mt="xs">
                {(['mois', 'an'] as const).map((duree) => (
                  <Radio
                    key={duree}
                    value={duree}
                    label={t(duree, { date: date(`${jourApres(DUREES[duree])}T12:00:00Z`, 'jourMoyen') })}
                  />
                ))}
                <Radio value="date" label={t('date')} />
              </Stack>
            </Radio.Group>
          )}
        />
        {libre && (
          <Controller
            control={form.control}
            name="dateExpiration"
            render={({ field, fieldState }) => (
              <ChampJour
                nom="dateExpiration"
                libelle={t('jusquau')}
                valeur={field.value}
                changer={field.onChange}
                erreur={fieldState.error?.message}
                min={premier}
              />
            )}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button type="submit" loading={form.formState.isSubmitting}>
            {t('bouton')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}
