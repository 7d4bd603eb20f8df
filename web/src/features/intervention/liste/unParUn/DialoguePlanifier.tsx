'use client';

import { Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoixPersonne } from '@/domaine/intervention/ChoixPersonne';
import { formaterCreneau } from '@/domaine/intervention/dates';
import { useClient } from '@/lib/apollo/useClient';
import { nomDe } from '@/lib/nomDe';
import { ChampMinutes } from '../../champs/ChampMinutes';
import {
  ProposerCreneauxDocument,
  type ProposerCreneauxQuery,
  type ProposerCreneauxQueryVariables,
  useDonnerCreneauMutation,
} from '../../operations.generated';
import type { InterventionDeListe } from '../../types';
import { FenetreUnParUn } from './FenetreUnParUn';
import { useLiberer } from './useLiberer';
import { Laissee, type Retour, useUnParUn } from './useUnParUn';

interface Props {
  interventions: readonly InterventionDeListe[];
  fermer: (fait: boolean, retours: readonly Retour[]) => void;
}

const DUREES = [30, 60, 90, 120] as const;
const DUREE = { min: 5, max: 24 * 60 };

/** All of them to one person: each takes the first slot that is free when its turn comes. */
export function DialoguePlanifier({ interventions, fermer }: Props) {
  const t = useTranslations('intervention.unParUn');
  const locale = useLocale();
  const client = useClient();
  const [donner] = useDonnerCreneauMutation();
  const liberer = useLiberer();
  const unParUn = useUnParUn(interventions);
  const [intervenant, choisir] = useState({ id: '', nom: '' });
  const [duree, setDuree] = useState('60');
  const [verifie, setVerifie] = useState(false);
  const dureeMinutes = Number(duree);
  const dureeLisible = Number.isInteger(dureeMinutes) && dureeMinutes >= DUREE.min && dureeMinutes <= DUREE.max;

  function envoyer(): void {
    setVerifie(true);
    if (intervenant.id === '' || !dureeLisible) return;
    void unParUn.executer(async (intervention) => {
      const { id, version } = intervention;
      const input = { interventionId: id, dureeMinutes, limite: 1, intervenantIds: [intervenant.id] };
      const { data } = await client.query<ProposerCreneauxQuery, ProposerCreneauxQueryVariables>({
        query: ProposerCreneauxDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
      });
      const propose = data?.proposerCreneaux[0];
      if (!propose) throw new Laissee(t('aucunCreneau', { nom: intervenant.nom }));
      const { debut, fin } = propose;
      const donnee = await donner({
        variables: { input: { id, version, intervenantId: intervenant.id, debut, dureeMinutes } },
      });
      const apres = donnee.data?.planifierIntervention.intervention.version;
      return {
        mots: formaterCreneau(debut, fin, locale),
        ...(apres !== undefined && { defaire: () => liberer(intervention, apres) }),
      };
    });
  }

  return (
    <FenetreUnParUn
      titre={t('titrePlanifier', { nombre: interventions.length })}
      unParUn={unParUn}
      libelle={t('planifier')}
      envoyer={envoyer}
      fermer={fermer}
    >
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
    </FenetreUnParUn>
  );
}
