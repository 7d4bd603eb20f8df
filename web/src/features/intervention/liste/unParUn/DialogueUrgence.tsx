'use client';

import { Group, Radio, Skeleton, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Pastille } from '@/components/Pastille';
import { useTexte } from '@/lib/useTexte';
import { useModifierUneMutation, useStatutsEtUrgencesQuery } from '../../operations.generated';
import type { InterventionDeListe } from '../../types';
import { FenetreUnParUn } from './FenetreUnParUn';
import { type Faite, Laissee, type Retour, useUnParUn } from './useUnParUn';

interface Props {
  interventions: readonly InterventionDeListe[];
  fermer: (fait: boolean, retours: readonly Retour[]) => void;
}

/** One degree for all of them; each due date follows, as when one is changed alone. */
export function DialogueUrgence({ interventions, fermer }: Props) {
  const t = useTranslations('intervention.unParUn');
  const texte = useTexte();
  const { data } = useStatutsEtUrgencesQuery();
  const [changer] = useModifierUneMutation();
  const unParUn = useUnParUn(interventions);
  const [urgenceId, choisir] = useState('');
  const [manque, setManque] = useState(false);
  const urgences = [...(data?.consulterDegreUrgence.items ?? [])].sort((a, b) => a.niveau - b.niveau);
  const choisie = urgences.find(({ id }) => id === urgenceId);

  function envoyer(): void {
    setManque(choisie === undefined);
    if (!choisie) return;
    const dite = texte(choisie.libelle);
    void unParUn.executer(async ({ id, version, urgence, echeance }) => {
      if (urgence.id === urgenceId) throw new Laissee(t('dejaUrgence', { urgence: dite }));
      const avant = texte(urgence.libelle);
      const { data: changee } = await changer({ variables: { input: { id, version, urgenceId } } });
      const apres = changee?.modifierIntervention.intervention.version;
      async function defaire(): Promise<Faite> {
        await changer({ variables: { input: { id, version: apres ?? version, urgenceId: urgence.id, echeance } } });
        return { mots: t('urgenceChangee', { avant: dite, apres: avant }) };
      }
      return { mots: t('urgenceChangee', { avant, apres: dite }), ...(apres !== undefined && { defaire }) };
    });
  }

  return (
    <FenetreUnParUn
      titre={t('titreUrgence', { nombre: interventions.length })}
      unParUn={unParUn}
      libelle={t('changer')}
      envoyer={envoyer}
      fermer={fermer}
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
    </FenetreUnParUn>
  );
}
