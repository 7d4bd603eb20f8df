'use client';

import { Alert, Button, Group, Pagination, SegmentedControl, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsString, parseAsStringLiteral } from 'nuqs';
import { useState } from 'react';
import { parseAsEntier, parseAsJour } from '@/components/adresse/parametres';
import { useParametres } from '@/components/adresse/useParametres';
import { differe } from '@/components/differe/differe';
import { EnTetePage } from '@/components/EnTetePage';
import { Attente } from '@/components/etats/Attente';
import { instantDeParis } from '@/lib/dates';
import { useDates } from '@/lib/useDates';
import { Annonce } from '../Annonce';
import { ChoixJour } from '../journee/ChoixJour';
import { aujourdhui, bornes, plusJours } from '../journee/jours';
import { type MouvementOffert, mouvementsOfferts } from '../mouvements/cles';
import type { CreneauVoulu } from '../mouvements/creneau';
import { useMemoireDeListe } from '../retour';
import type { InterventionMouvable } from '../types';
import { FournirGestes } from './gestes';
import { graduations, heuresDuJour, place, semaineDe } from './grille';
import { LigneDeSemaine } from './LigneDeSemaine';
import { LigneDuJour } from './LigneDuJour';
import { Panier } from './Panier';
import styles from './Planning.module.css';
import { ChoixSecteur } from './Secteurs';
import { useMain } from './useMain';
import { type CreneauPlanning, usePlanning } from './usePlanning';

const DialogueMouvement = differe(() =>
  import('../mouvements/DialogueMouvement').then((module) => module.DialogueMouvement),
);

const VUES = ['jour', 'semaine'] as const;

interface Ouverte {
  intervention: InterventionMouvable;
  mouvement: MouvementOffert;
  creneau?: CreneauVoulu | undefined;
}

/** Everybody's day or week, and what is still to be planned: moved by hand, or in the dialog that plans. */
export function Planning() {
  const t = useTranslations('planning');
  const [{ vue, jour, page, secteur }, ecrire] = useParametres({
    vue: parseAsStringLiteral(VUES).withDefault('jour'),
    jour: parseAsJour.withDefault(aujourdhui()),
    page: parseAsEntier(1, 1000).withDefault(1),
    secteur: parseAsString.withDefault(''),
  });
  const jours = vue === 'jour' ? [jour] : semaineDe(jour);
  const { planning, panier, erreur, relire } = usePlanning(jours, page, secteur);
  const [ouverte, setOuverte] = useState<Ouverte | null>(null);
  useMemoireDeListe();

  function ouvrir(intervention: InterventionMouvable, creneau?: CreneauVoulu): void {
    const mouvement = planificationDe(intervention);
    if (mouvement !== undefined) setOuverte({ intervention, mouvement, creneau });
  }
  const ouvrirCreneau = ({ intervention }: CreneauPlanning) =>
    intervention !== null && planificationDe(intervention) !== undefined ? () => ouvrir(intervention) : undefined;
  const { lignes, aPlanifier, gestes, annonce, retrouver } = useMain({
    ...{ lignes: planning?.lignes ?? [], panier: panier?.items ?? [], relire, ouvrir },
    montres: { debut: bornes(jours.at(0) ?? jour).du, fin: bornes(jours.at(-1) ?? jour).au },
    deplacable: (visite) => planificationDe(visite) !== undefined,
  });
  return (
    <FournirGestes value={gestes}>
      <EnTetePage
        titre={t('titre')}
        sousTitre={
          <>
            {t('sousTitre')}{' '}
            <Text span inherit visibleFrom="md">
              {t('aLaMain')}
            </Text>
            <Text span inherit hiddenFrom="md">
              {t('auDoigt')}
            </Text>
          </>
        }
      />
      <Group mb="md" align="flex-start">
        <SegmentedControl
          aria-label={t('vue')}
          value={vue}
          onChange={(choisie) => void ecrire({ vue: choisie as (typeof VUES)[number] })}
          data={VUES.map((value) => ({ value, label: t(value) }))}
        />
        {vue === 'jour' ? (
          <div className={styles.jours}>
            <ChoixJour jour={jour} choisir={(choisi) => void ecrire({ jour: choisi })} />
          </div>
        ) : (
          <ChoixSemaine jour={jour} choisir={(choisi) => void ecrire({ jour: choisi })} />
        )}
        <ChoixSecteur secteur={secteur} choisir={(choisi) => void ecrire({ secteur: choisi, page: null })} />
      </Group>
      {erreur !== undefined && (
        <Alert color="red" title={t('illisible')} role="alert" mb="md">
          <Button variant="default" onClick={() => void relire()}>
            {t('reessayer')}
          </Button>
        </Alert>
      )}
      <div className={styles.page}>
        <div>
          <Text size="sm" c="dimmed" mb="xs">
            {t('legende')}
          </Text>
          {planning === undefined && erreur === undefined && <Attente />}
          {planning?.lignes.length === 0 && <Text>{t(secteur === '' ? 'personne' : 'personneDuSecteur')}</Text>}
          {planning !== undefined && vue === 'jour' && (
            <Journee jour={jour} lignes={lignes} ouvrirCreneau={ouvrirCreneau} />
          )}
          {planning !== undefined &&
            vue === 'semaine' &&
            lignes.map((ligne) => (
              <LigneDeSemaine key={ligne.intervenant.id} ligne={ligne} ouvrirCreneau={ouvrirCreneau} />
            ))}
          {planning !== undefined && planning.pagination.totalPages > 1 && (
            <Pagination
              mt="md"
              aria-label={t('pages')}
              value={page}
              total={planning.pagination.totalPages}
              onChange={(voulue) => void ecrire({ page: voulue })}
            />
          )}
        </div>
        {panier !== undefined && <Panier panier={{ ...panier, items: aPlanifier }} ouvrir={ouvrir} />}
      </div>
      {ouverte !== null && (
        <DialogueMouvement
          {...ouverte}
          fermer={() => {
            setOuverte(null);
            retrouver(ouverte.intervention.id);
          }}
          surMouvement={() => void relire().then(() => retrouver(ouverte.intervention.id))}
        />
      )}
      <Annonce {...annonce} libelle={t('deplacement.defaire')} />
    </FournirGestes>
  );
}

const planificationDe = ({ etape, transitionsPossibles }: InterventionMouvable): MouvementOffert | undefined =>
  mouvementsOfferts(etape, transitionsPossibles).find(
    // What is done stays where it is, contested or not: its own page answers a contest.
    ({ cle, transition }) => transition.fonction === 'planifierIntervention' && cle !== 'refaire',
  );

interface PropsJournee extends Pick<Parameters<typeof LigneDuJour>[0], 'ouvrirCreneau'> {
  jour: string;
  lignes: Parameters<typeof LigneDuJour>[0]['ligne'][];
}

function Journee({ jour, lignes, ...gestes }: PropsJournee) {
  const { date } = useDates();
  const heures = heuresDuJour(
    jour,
    lignes.flatMap(({ creneaux, jours }) => [...creneaux, ...jours.flatMap(({ ouvert }) => ouvert)]),
  );
  return (
    <div className={styles.jour}>
      <div className={styles.graduations} aria-hidden>
        {graduations(heures).map((heure) => (
          <span key={heure} style={{ left: place({ debut: heure, fin: heures.fin }, heures)?.left }}>
            {date(heure, 'heure')}
          </span>
        ))}
      </div>
      {lignes.map((ligne) => (
        <LigneDuJour key={ligne.intervenant.id} ligne={ligne} heures={heures} {...gestes} />
      ))}
    </div>
  );
}

function ChoixSemaine({ jour, choisir }: { jour: string; choisir: (jour: string) => void }) {
  const t = useTranslations('planning');
  const { date } = useDates();
  const [lundi = jour] = semaineDe(jour);
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => choisir(plusJours(lundi, -7))}>
        {t('precedente')}
      </Button>
      <Text>{t('semaineDu', { jour: date(instantDeParis(lundi), 'jourLong') })}</Text>
      <Button variant="default" onClick={() => choisir(plusJours(lundi, 7))}>
        {t('suivante')}
      </Button>
    </Group>
  );
}
