'use client';

import { Button, Paper, SegmentedControl, Skeleton, Title } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { ListeVide } from '@/components/liste/ListeVide';
import { useMoi } from '@/lib/session/MoiContexte';
import { useTexte } from '@/lib/useTexte';
import { type Jours, joursDeLaTranche } from './jours';
import { lienVers } from './lien';
import type { RapportQuery } from './operations.generated';
import styles from './Rapport.module.css';
import { seriesDe } from './series';
import { TableauGroupes } from './TableauGroupes';
import { TableauPeriodes } from './TableauPeriodes';
import { Totaux } from './Totaux';
import type { Demande, Filtre } from './useDemande';

const Graphique = dynamic(() => import('./Graphique').then((module) => module.Graphique), {
  ssr: false,
  loading: () => <Skeleton h={320} />,
});

interface Props {
  rapport: RapportQuery['consulterRapport'];
  demande: Demande;
}

/** Totals, chart, and the tables with the same numbers. */
export function Resultat({ rapport, demande }: Props) {
  const t = useTranslations('rapport');
  const texte = useTexte();
  const { pages } = useMoi();
  const { type, grain, groupe, filtres } = rapport;
  const jours: Jours = rapport;
  const rang = Math.max(
    0,
    rapport.mesures.findIndex(({ cle }) => cle === demande.etat.mesure),
  );
  const mesure = rapport.mesures[rang];
  const lien = (cle: string, entre = jours, plus: Filtre[] = []) =>
    lienVers({ type, mesure: cle, jours: entre, filtres: [...filtres, ...plus] }, pages);
  if (!mesure) return null;
  const totaux = <Totaux rapport={rapport} lienDe={(cle) => lien(cle)} />;
  if (rapport.totaux.every((total) => Number(total) === 0)) {
    return (
      <>
        {totaux}
        <Rien demande={demande} />
      </>
    );
  }
  const groupee = rapport.groupes.length > 0;
  const series = seriesDe(rapport, rang);
  const titre = { mesure: texte(mesure.nom), grain: t(`grains.${grain}`).toLowerCase() };
  const choix = groupee ? rapport.mesures : [...new Map(rapport.mesures.map((une) => [une.unite, une])).values()];
  return (
    <>
      {totaux}
      <Paper p="md" component="section" aria-labelledby="graphique">
        <div className={styles.entete}>
          <Title order={2} id="graphique">
            {t('graphique', groupee || choix.length > 1 ? titre : { ...titre, mesure: t(`types.${type}`) })}
          </Title>
          {choix.length > 1 && (
            <SegmentedControl
              className="sans-impression"
              size="xs"
              aria-label={t('mesure')}
              value={
                (choix.find(({ cle }) => cle === mesure.cle) ?? choix.find(({ unite }) => unite === mesure.unite))
                  ?.cle ?? ''
              }
              data={choix.map(({ cle, nom }) => ({ value: cle, label: texte(nom) }))}
              onChange={(cle) => demande.changer({ mesure: cle })}
            />
          )}
        </div>
        <div role="img" aria-label={t('graphiqueDecrit', titre)}>
          <Graphique {...{ series, grain, mesure }} periodes={rapport.periodes} empilees={groupee} />
        </div>
      </Paper>
      {groupee && (
        <TableauGroupes
          rapport={rapport}
          titre={t(`groupes.${groupe}`)}
          mesure={rang}
          lienDe={(une, cle) => lien(une, jours, [{ groupe, cle }])}
          filtrer={(cle) => demande.filtrer(groupe, { groupe, cle })}
        />
      )}
      <TableauPeriodes
        {...{ rapport, series, grain }}
        mesure={rang}
        lienDe={(cle, periode) => {
          const serie = series.find((une) => une.cle === cle);
          const entre = joursDeLaTranche(periode, grain, jours);
          if (!groupee) return lien(cle, entre);
          if (cle === 'total') return lien(mesure.cle, entre);
          return serie?.groupe === undefined ? null : lien(mesure.cle, entre, [{ groupe, cle: serie.groupe }]);
        }}
      />
    </>
  );
}

function Rien({ demande }: { demande: Demande }) {
  const t = useTranslations('rapport.vide');
  const { filtres, etat, changer, changerPeriode } = demande;
  const effacer = filtres.length > 0 && <Button onClick={() => changer({ filtre: null })}>{t('effacer')}</Button>;
  const annee = etat.periode !== 'annee' && <Button onClick={() => changerPeriode('annee')}>{t('annee')}</Button>;
  return <ListeVide titre={t('titre')} texte={t('texte')} action={effacer || annee || undefined} />;
}
