'use client';

import { Group, Modal, Radio, Skeleton, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Pastille } from '@/components/Pastille';
import { useTexte } from '@/lib/useTexte';
import { PiedDeDialogue } from '../../mouvements/PiedDeDialogue';
import { useChangerUrgenceMutation, useStatutsEtUrgencesQuery } from '../../operations.generated';
import type { InterventionDeListe } from '../../types';
import { Bilan } from './Bilan';
import { Laissee, useUnParUn } from './useUnParUn';

interface Props {
  interventions: readonly InterventionDeListe[];
  fermer: (fait: boolean) => void;
}

/** One degree for all of them; each due date follows, as when one is changed alone. */
export function DialogueUrgence({ interventions, fermer }: Props) {
  const t = useTranslations('intervention.unParUn');
  const c = useTranslations('commun');
  const texte = useTexte();
  const { data } = useStatutsEtUrgencesQuery();
  const [changer] = useChangerUrgenceMutation();
  const { executer, issues, commence, fini } = useUnParUn(interventions);
  const [urgenceId, choisir] = useState('');
  const [manque, setManque] = useState(false);
  const urgences = [...(data?.consulterDegreUrgence.items ?? [])].sort((a, b) => a.niveau - b.niveau);
  const choisie = urgences.find(({ id }) => id === urgenceId);

  function envoyer(): void {
    setManque(choisie === undefined);
    if (!choisie) return;
    const dite = texte(choisie.libelle);
    void executer(async ({ id, version, urgence }) => {
      if (urgence.id === urgenceId) throw new Laissee(t('dejaUrgence', { urgence: dite }));
      await changer({ variables: { input: { id, version, urgenceId } } });
      return t('urgenceChangee', { avant: texte(urgence.libelle), apres: dite });
    });
  }

  return (
    <Modal
      opened
      onClose={() => fermer(commence)}
      closeOnClickOutside={false}
      closeOnEscape={!commence || fini}
      withCloseButton={!commence || fini}
      title={t('titreUrgence', { nombre: interventions.length })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      {commence ? (
        <Bilan issues={issues} total={interventions.length} fermer={() => fermer(true)} />
      ) : (
        <form
          noValidate
          onSubmit={(evenement) => {
            evenement.preventDefault();
            envoyer();
          }}
        >
          <Radio.Group
            label={t('urgence')}
            withAsterisk
            value={urgenceId}
            onChange={(id) => {
              choisir(id);
              setManque(false);
            }}
            error={manque ? t('choisirUrgence') : undefined}
          >
            <Group gap="sm" mt={6} mb="sm">
              {data === undefined && <Skeleton height={30} width={320} />}
              {urgences.map(({ id, libelle, couleur }, rang) => (
                <Radio
                  key={id}
                  value={id}
                  data-autofocus={rang === 0 || undefined}
                  label={<Pastille couleur={couleur}>{texte(libelle)}</Pastille>}
                />
              ))}
            </Group>
          </Radio.Group>
          <Text c="dimmed" size="sm" mb="md">
            {t('explicationUrgence')}
          </Text>
          <PiedDeDialogue annuler={() => fermer(false)} libelle={t('changer')} enCours={false} />
        </form>
      )}
    </Modal>
  );
}
