'use client';

import { Alert, Button, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { EtapeFichier } from '@/components/importation/EtapeFichier';
import type { FichierLu } from '@/components/importation/lecture';
import { useRetours } from '@/lib/useRetours';
import { EtapeColonnes } from './EtapeColonnes';
import { EtapeContexte } from './EtapeContexte';
import { EtapeExecution } from './EtapeExecution';
import { EtapeRepartition } from './EtapeRepartition';
import { EtapeStatuts } from './EtapeStatuts';
import { type ChampImport, useListesPourImportQuery } from './operations.generated';
import { colonneDe, formatPour, type Reglages, reglagesPour, statutsPour, valeursDevinees } from './reglages';

/** The steps of an import, on one page: each appears when the one before it allows it. */
export function Importation() {
  const t = useTranslations('commun');
  const { lire } = useRetours();
  const [lu, setLu] = useState<FichierLu | null>(null);
  const [reglages, setReglages] = useState<Reglages | null>(null);
  const { data, error, refetch } = useListesPourImportQuery({ fetchPolicy: 'cache-first' });

  function choisir(fichier: FichierLu): void {
    setLu(fichier);
    setReglages(data ? reglagesPour(fichier, data) : null);
  }
  // A file can be faster than the lists that its settings are guessed from.
  useEffect(() => {
    if (lu !== null && data) setReglages((avant) => avant ?? reglagesPour(lu, data));
  }, [lu, data]);
  const changer = (champs: Partial<Reglages>) => setReglages((avant) => avant && { ...avant, ...champs });

  function changerColonne(champ: ChampImport, colonne: string | undefined): void {
    if (lu === null || reglages === null || !data) return;
    const colonnes = { ...reglages.colonnes, [champ]: colonne };
    const devines = { ...reglages.devines, colonnes: reglages.devines.colonnes.filter((devine) => devine !== champ) };
    // What follows from a column is proposed anew with it.
    if (champ === 'STATUT') {
      const statuts = statutsPour(colonneDe(lu, colonne), data.consulterStatutIntervention.items);
      changer({ colonnes, statuts, devines: { ...devines, statuts: valeursDevinees(statuts) } });
    } else if (champ === 'CREEE_LE') {
      const { formatDate = reglages.formatDate, devine } = formatPour(lu, colonne);
      changer({ colonnes, formatDate, devines: { ...devines, formatDate: devine } });
    } else changer({ colonnes, devines });
  }

  function changerStatut(valeur: string, statutId: string): void {
    if (reglages === null) return;
    const devines = { ...reglages.devines, statuts: reglages.devines.statuts.filter((devine) => devine !== valeur) };
    changer({ statuts: { ...reglages.statuts, [valeur]: statutId }, devines });
  }

  if (error && !data) {
    return (
      <Alert color="red" role="alert" title={lire(error).message}>
        <Button variant="default" size="xs" onClick={() => void refetch()}>
          {t('reessayer')}
        </Button>
      </Alert>
    );
  }
  const statut = lu && reglages ? colonneDe(lu, reglages.colonnes.STATUT) : undefined;
  return (
    <Stack maw={1100}>
      <EtapeFichier lu={lu} choisir={choisir} />
      {lu !== null && reglages !== null && data !== undefined && (
        <>
          <EtapeColonnes lu={lu} reglages={reglages} changer={changerColonne} />
          <EtapeContexte
            reglages={reglages}
            changer={changer}
            degres={data.consulterDegreUrgence.items}
            exemple={colonneDe(lu, reglages.colonnes.CREEE_LE)?.valeurs[0]?.valeur}
          />
          {statut !== undefined && (
            <EtapeStatuts
              colonne={statut}
              statuts={data.consulterStatutIntervention.items}
              reglages={reglages}
              changer={changerStatut}
            />
          )}
          <EtapeRepartition reglages={reglages} changer={changer} />
          <EtapeExecution lu={lu} reglages={reglages} />
        </>
      )}
    </Stack>
  );
}
