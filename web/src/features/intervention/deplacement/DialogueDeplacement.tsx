'use client';

import { Modal, Radio, Skeleton, Stack, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { formaterCreneau } from '@/domaine/intervention/dates';
import { nomDe } from '@/lib/nomDe';
import { useRetours } from '@/lib/useRetours';
import { PiedDeDialogue } from '../mouvements/PiedDeDialogue';
import { useCreneauxPossiblesQuery, useProposerDeplacementMutation } from '../operations.generated';
import type { InterventionDetail } from '../types';
import { useRegard } from '../useRegard';

interface Props {
  intervention: Pick<InterventionDetail, 'id' | 'version' | 'debutPlanifie' | 'finPlanifiee'>;
  fermer: () => void;
}

/** The free slots, as they are when it opens: one is chosen, and sent. */
export function DialogueDeplacement({ intervention, fermer }: Props) {
  const t = useTranslations('intervention.deplacement');
  const c = useTranslations('commun');
  const locale = useLocale();
  const { coordonnees } = useRegard();
  const { confirmer } = useRetours();
  const { id, version, debutPlanifie, finPlanifiee } = intervention;
  const [proposer] = useProposerDeplacementMutation();
  const { data, error, refetch } = useCreneauxPossiblesQuery({ variables: { id }, fetchPolicy: 'network-only' });
  const offerts = data?.voirIntervention.creneauxPossibles;
  const formulaire = useFormulaire({
    schema: z.object({ creneau: z.string().check(z.minLength(1, t('requis'))) }),
    valeurs: { creneau: '' },
    envoyer: async ({ creneau }) => {
      const [intervenantId = '', debut = ''] = creneau.split(' ');
      try {
        const { data: fait } = await proposer({
          variables: { input: { id, version, intervenantId, debut }, coordonnees },
        });
        if (fait) confirmer(fait.proposerDeplacement.message);
        fermer();
      } catch (erreur) {
        // It may have been taken meanwhile.
        void refetch().catch(() => undefined);
        throw erreur;
      }
    },
  });
  const { form } = formulaire;
  return (
    <Modal opened onClose={fermer} title={t('deplacer')} closeButtonProps={{ 'aria-label': c('fermer') }}>
      <FormulaireCadre formulaire={formulaire} libelles={{ creneau: t('creneau') }}>
        {debutPlanifie !== null && (
          <Text>{t('actuel', { creneau: formaterCreneau(debutPlanifie, finPlanifiee, locale) })}</Text>
        )}
        {offerts === undefined && error === undefined && <Skeleton height={180} />}
        {error !== undefined && offerts === undefined && <Text role="alert">{t('illisibles')}</Text>}
        {offerts?.length === 0 && <Text role="status">{t('aucun')}</Text>}
        {offerts !== undefined && offerts.length > 0 && (
          <Controller
            control={form.control}
            name="creneau"
            render={({ field: { value, onChange }, fieldState: { error: faute } }) => (
              <Radio.Group label={t('creneau')} withAsterisk value={value} onChange={onChange} error={faute?.message}>
                <Stack gap="xs" mt={6}>
                  {offerts.map(({ debut, fin, intervenant }, rang) => (
                    <Radio
                      key={`${intervenant.id} ${debut}`}
                      id={rang === 0 ? 'champ-creneau' : undefined}
                      value={`${intervenant.id} ${debut}`}
                      label={t('avec', { creneau: formaterCreneau(debut, fin, locale), qui: nomDe(intervenant) })}
                    />
                  ))}
                </Stack>
              </Radio.Group>
            )}
          />
        )}
        <PiedDeDialogue
          annuler={fermer}
          libelle={t('envoyer')}
          enCours={form.formState.isSubmitting}
          interdit={offerts === undefined || offerts.length === 0}
        />
      </FormulaireCadre>
    </Modal>
  );
}
