'use client';

import { Alert, Button, Group, Skeleton, Title, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { createParser, useQueryState } from 'nuqs';
import { EnTetePage } from '@/components/EnTetePage';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { useMemoireDeListe } from '../retour';
import { Carte } from './Carte';
import { ChoixJour } from './ChoixJour';
import styles from './Journee.module.css';
import { aujourdhui, bornes, lireJour } from './jours';
import { Prochaine } from './Prochaine';
import type { Ligne } from './parties';
import { type PremiereDeLaJournee, useJournee } from './useJournee';

const jourDansLAdresse = createParser({ parse: lireJour, serialize: (jour: string) => jour });

/** The day of somebody in the field, on a phone: what is in progress on top, then the day in its order. */
export function MaJournee({ premiere }: { premiere: PremiereDeLaJournee | undefined }) {
  const t = useTranslations('journee');
  const { date } = useDates();
  const [choisi, setChoisi] = useQueryState('jour', jourDansLAdresse);
  const ceJour = aujourdhui();
  const jour = choisi ?? ceJour;
  const { parties, erreur, relire } = useJournee(jour, premiere);
  useMemoireDeListe();
  const ailleurs = parties !== undefined && [...parties.aReprendre, ...parties.enRetard, ...parties.demain].length > 0;
  return (
    <div className={styles.page}>
      <EnTetePage titre={t('titre')} sousTitre={`${date(bornes(jour).du, 'jourLong')}${annee(jour, ceJour)}`} />
      {parties !== undefined && (
        <div className={styles.avant}>
          {parties.manquees.length > 0 && (
            <details className={styles.repli} data-manquees>
              <summary>{t('manquees', { nombre: parties.manquees.length })}</summary>
              <Cartes lignes={parties.manquees} jour={jour} surMouvement={relire} />
            </details>
          )}
          {parties.prochaine && (
            <Prochaine key={parties.prochaine.id} intervention={parties.prochaine} jour={jour} surMouvement={relire} />
          )}
        </div>
      )}
      <ChoixJour
        jour={jour}
        choisir={(valeur) => void setChoisi(valeur === ceJour ? null : valeur, { history: 'push' })}
      />
      {erreur !== undefined && <Erreur erreur={erreur} relire={relire} />}
      {parties === undefined && erreur === undefined && <Attente />}
      {parties !== undefined && (
        <div className={styles.colonnes} data-deux={ailleurs || undefined}>
          <div className={styles.colonnes}>
            <Partie titre={t('enCours')} lignes={parties.enCours} jour={jour} surMouvement={relire} />
            <Partie
              titre={t('auProgramme', { nombre: parties.jour.length })}
              lignes={parties.jour}
              jour={jour}
              surMouvement={relire}
              vide={t(parties.enCours.length > 0 || parties.prochaine ? 'rienDAutre' : 'rien')}
            />
          </div>
          {ailleurs && (
            <div className={styles.colonnes}>
              <Partie titre={t('enRetard')} lignes={parties.enRetard} jour={jour} surMouvement={relire} />
              <Partie titre={t('aReprendre')} lignes={parties.aReprendre} jour={jour} surMouvement={relire} />
              {parties.demain.length > 0 && (
                <details className={styles.repli}>
                  <summary>{t('demain', { nombre: parties.demain.length })}</summary>
                  <Cartes lignes={parties.demain} jour={jour} surMouvement={relire} />
                </details>
              )}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** Said of another year only. */
function annee(jour: string, ceJour: string): string {
  const celle = jour.slice(0, 4);
  return celle === ceJour.slice(0, 4) ? '' : ` ${celle}`;
}

interface PropsPartie {
  titre: string;
  lignes: Ligne[];
  jour: string;
  surMouvement: () => void;
  /** Without it an empty part is not shown. */
  vide?: string;
}

function Partie({ titre, lignes, jour, surMouvement, vide }: PropsPartie) {
  if (lignes.length === 0 && vide === undefined) return null;
  return (
    <section className={styles.partie}>
      <Title order={2} mb="xs">
        {titre}
      </Title>
      {lignes.length === 0 && <div className={styles.vide}>{vide}</div>}
      <Cartes lignes={lignes} jour={jour} surMouvement={surMouvement} />
    </section>
  );
}

function Cartes({ lignes, jour, surMouvement }: Pick<PropsPartie, 'lignes' | 'jour' | 'surMouvement'>) {
  return (
    <ul className={styles.cartes}>
      {lignes.map((ligne) => (
        <Carte key={ligne.id} intervention={ligne} jour={jour} surMouvement={surMouvement} />
      ))}
    </ul>
  );
}

/** What was read before stays on the screen beneath it. */
function Erreur({ erreur, relire }: { erreur: unknown; relire: () => void }) {
  const t = useTranslations('commun');
  const { lire } = useRetours();
  return (
    <Alert color="red" role="alert" mb="md">
      <Group justify="space-between">
        {lire(erreur).message}
        <Button variant="default" onClick={relire}>
          {t('reessayer')}
        </Button>
      </Group>
    </Alert>
  );
}

function Attente() {
  const t = useTranslations('commun');
  return (
    <div className={styles.cartes} aria-busy>
      <VisuallyHidden role="status">{t('chargement')}</VisuallyHidden>
      {[1, 2, 3].map((carte) => (
        <Skeleton key={carte} height={190} radius="lg" />
      ))}
    </div>
  );
}
