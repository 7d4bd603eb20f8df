'use client';

import { Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { ChampInstant } from '@/components/formulaire/ChampInstant';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { murDeParis } from '@/lib/dates';
import { ChampMinutes } from '../champs/ChampMinutes';
import { ChampSignature } from '../signature/ChampSignature';
import { type InterventionMouvable, MOTIFS_ATTENTE } from '../types';
import { ChoixStatut } from './ChoixStatut';
import type { MouvementOffert } from './cles';
import { ilManqueUnePiece, type ValeursMouvement } from './useMouvoir';

const PASSEES = [15, 30, 45, 60, 90, 120] as const;

interface Props {
  formulaire: Formulaire<ValeursMouvement>;
  intervention: InterventionMouvable;
  mouvement: MouvementOffert;
  libelles: Record<keyof ValeursMouvement, string>;
}

export function ChampsMouvement({ formulaire, intervention, mouvement, libelles }: Props) {
  const { cle, transition } = mouvement;
  const t = useTranslations('intervention');
  const { form, lier } = formulaire;
  const requis = (champ: string) => transition.champsRequis.includes(champ);
  const [motifAttente, secondeVisite] = form.watch(['motifAttente', 'secondeVisite']);
  const autre = motifAttente === 'AUTRE';
  return (
    <>
      <ChoixStatut
        control={form.control}
        statuts={transition.statuts}
        libelle={libelles.statutId}
        toujours={cle === 'statut'}
      />
      {requis('motifAttente') && (
        <Controller
          control={form.control}
          name="motifAttente"
          render={({ field, fieldState }) => (
            <Radio.Group
              label={libelles.motifAttente}
              withAsterisk
              error={fieldState.error?.message}
              value={field.value}
              onChange={field.onChange}
            >
              <Stack gap="xs" mt={4}>
                {MOTIFS_ATTENTE.map((motif, rang) => (
                  <Radio
                    key={motif}
                    value={motif}
                    label={t(`motifAttente.${motif}`)}
                    id={rang === 0 ? 'champ-motifAttente' : undefined}
                  />
                ))}
              </Stack>
            </Radio.Group>
          )}
        />
      )}
      {requis('rapport') && (
        <Textarea
          {...lier('rapport')}
          label={libelles.rapport}
          description={t('champ.rapportAide')}
          withAsterisk
          autosize
          minRows={4}
          maxRows={14}
          data-autofocus
        />
      )}
      {requis('minutes') && (
        <Controller
          control={form.control}
          name="minutes"
          render={({ field, fieldState }) => (
            <ChampMinutes
              nom="minutes"
              libelle={libelles.minutes}
              valeur={field.value}
              changer={field.onChange}
              choix={PASSEES}
              erreur={fieldState.error?.message}
            />
          )}
        />
      )}
      {transition.etape === 'REALISEE' && (
        <Controller
          control={form.control}
          name="secondeVisite"
          render={({ field }) => (
            <Checkbox
              id="champ-secondeVisite"
              size="md"
              label={libelles.secondeVisite}
              description={t('champ.secondeVisiteAide')}
              checked={field.value}
              onChange={(evenement) => field.onChange(evenement.currentTarget.checked)}
            />
          )}
        />
      )}
      {ilManqueUnePiece(transition, { motifAttente, secondeVisite }) && (
        <TextInput
          {...lier('pieceManquante')}
          label={libelles.pieceManquante}
          description={t('champ.pieceManquanteAide')}
        />
      )}
      {cle === 'terminer' && (
        <ChampSignature
          formulaire={formulaire}
          intervention={intervention}
          libelle={libelles.signature}
          requise={requis('signature')}
        />
      )}
      {(requis('motif') || autre || cle === 'liberer') && (
        <Textarea
          {...lier('motif')}
          label={libelles.motif}
          description={cle === 'annuler' ? t('champ.motifLu') : undefined}
          withAsterisk={requis('motif') || autre}
          autosize
          minRows={2}
          maxRows={8}
          data-autofocus={requis('motif') || undefined}
        />
      )}
      {requis('reponseContestation') && (
        <Textarea
          {...lier('reponseContestation')}
          label={libelles.reponseContestation}
          description={t('champ.reponseContestationAide')}
          withAsterisk
          autosize
          minRows={3}
          maxRows={10}
          data-autofocus
        />
      )}
      {requis('reprisePrevue') && (
        <Controller
          control={form.control}
          name="reprisePrevue"
          render={({ field, fieldState }) => (
            <ChampInstant
              nom="reprisePrevue"
              libelle={libelles.reprisePrevue}
              requis
              valeur={field.value}
              changer={field.onChange}
              erreur={fieldState.error?.message}
              debutDuCalendrier={murDeParis(new Date().toISOString()).slice(0, 10)}
            />
          )}
        />
      )}
    </>
  );
}
