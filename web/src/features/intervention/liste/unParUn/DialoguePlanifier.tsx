'use client';

import { Modal, Stack, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoixPersonne } from '@/domaine/intervention/ChoixPersonne';
import { formaterCreneau } from '@/domaine/intervention/dates';
import { useClient } from '@/lib/apollo/useClient';
import { nomDe } from '@/lib/nomDe';
import { ChampMinutes } from '../../champs/ChampMinutes';
import { PiedDeDialogue } from '../../mouvements/PiedDeDialogue';
import {
  ProposerCreneauxDocument,
  type ProposerCreneauxQuery,
  type ProposerCreneauxQueryVariables,
  useDonnerCreneauMutation,
} from '../../operations.generated';
import type { InterventionDeListe } from '../../types';
import { Bilan } from './Bilan';
import { Laissee, useUnParUn } from './useUnParUn';

interface Props {
  interventions: readonly InterventionDeListe[];
  fermer: (fait: boolean) => void;
}

const DUREES = [30, 60, 90, 120] as const;
const DUREE = { min: 5, max: 24 * 60 };

/** All of them to one person: each takes the first slot that is free when its turn comes. */
export function DialoguePlanifier({ interventions, fermer }: Props) {
  const t = useTranslations('intervention.unParUn');
  const c = useTranslations('commun');
  const locale = useLocale();
  const client = useClient();
  const [donner] = useDonnerCreneauMutation();
  const { executer, issues, commence, fini } = useUnParUn(interventions);
  const [intervenant, choisir] = useState({ id: '', nom: '' });
  const [duree, setDuree] = useState('60');
  const [verifie, setVerifie] = useState(false);
  const dureeMinutes = Number(duree);
  const dureeLisible = Number.isInteger(dureeMinutes) && dureeMinutes >= DUREE.min && dureeMinutes <= DUREE.max;

  function envoyer(): void {
    setVerifie(true);
    if (intervenant.id === '' || !dureeLisible) return;
    void executer(async ({ id, version }) => {
      const input = { interventionId: id, dureeMinutes, limite: 1, intervenantIds: [intervenant.id] };
      const { data } = await client.query<ProposerCreneauxQuery, ProposerCreneauxQueryVariables>({
        query: ProposerCreneauxDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
      });
      const propose = data?.proposerCreneaux[0];
      if (!propose) throw new Laissee(t('aucunCreneau', { nom: intervenant.nom }));
      const { debut, fin } = propose;
      await donner({ variables: { input: { id, version, intervenantId: intervenant.id, debut, dureeMinutes } } });
      return formaterCreneau(debut, fin, locale);
    });
  }

  return (
    <Modal
      opened
      onClose={() => fermer(commence)}
      closeOnClickOutside={false}
      closeOnEscape={!commence || fini}
      withCloseButton={!commence || fini}
      title={t('titrePlanifier', { nombre: interventions.length })}
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
          <Stack gap="sm">
            <Text size="sm">{t('explicationPlanifier')}</Text>
            <ChoixPersonne
              type="INTERVENANT"
              nom="intervenantId"
              libelle={t('intervenant')}
              valeur={intervenant.id}
              changer={(id, personne) => choisir({ id, nom: personne ? nomDe(personne) : '' })}
              erreur={verifie && intervenant.id === '' ? t('choisirIntervenant') : undefined}
              requis
              autoFocus
            />
            <ChampMinutes
              nom="dureeMinutes"
              libelle={t('duree')}
              valeur={duree}
              changer={setDuree}
              choix={DUREES}
              erreur={verifie && !dureeLisible ? t('dureeFausse', DUREE) : undefined}
            />
            <PiedDeDialogue annuler={() => fermer(false)} libelle={t('planifier')} enCours={false} />
          </Stack>
        </form>
      )}
    </Modal>
  );
}
