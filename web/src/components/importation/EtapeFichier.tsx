'use client';

import { Alert, Loader, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, type ReactNode, useState } from 'react';
import { Etape } from './Etape';
import styles from './Importation.module.css';
import { type DefautFichier, type FichierLu, FichierRefuse, lireFichier } from './lecture';

interface Props {
  lu: FichierLu | null;
  choisir: (lu: FichierLu) => void;
  /** What a file must hold, below where it is chosen. */
  children?: ReactNode;
}

/** The file is chosen or dropped, and read here; nothing leaves the browser before the dry run. */
export function EtapeFichier({ lu, choisir, children }: Props) {
  const t = useTranslations('commun.importation');
  const [lecture, setLecture] = useState(false);
  const [survol, setSurvol] = useState(false);
  const [defaut, setDefaut] = useState<DefautFichier | null>(null);

  async function recevoir(fichier: File | undefined): Promise<void> {
    if (fichier === undefined) return;
    setLecture(true);
    setDefaut(null);
    try {
      choisir(await lireFichier(fichier));
    } catch (erreur) {
      setDefaut(erreur instanceof FichierRefuse ? erreur.defaut : 'illisible');
    } finally {
      setLecture(false);
    }
  }

  function surDepot(evenement: DragEvent): void {
    evenement.preventDefault();
    setSurvol(false);
    void recevoir(evenement.dataTransfer.files[0]);
  }

  return (
    <Etape titre={t('fichier.titre')} aide={t('fichier.aide')}>
      <label
        className={styles.zone}
        data-survol={survol || undefined}
        data-choisi={lu !== null || undefined}
        onDragOver={(evenement) => {
          evenement.preventDefault();
          setSurvol(true);
        }}
        onDragLeave={() => setSurvol(false)}
        onDrop={surDepot}
      >
        {lecture ? <Loader size={30} /> : <IconFileSpreadsheet size={34} stroke={1.4} aria-hidden />}
        <Text fw={600}>{lu === null ? t('fichier.choisir') : lu.fichier.name}</Text>
        <Text c="dimmed" role="status">
          {lecture
            ? t('fichier.lecture')
            : lu === null
              ? t('fichier.formes')
              : t('fichier.lu', { lignes: lu.lignes, colonnes: lu.entetes.length })}
        </Text>
        {lu !== null && <Text size="xs">{t('fichier.changer')}</Text>}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          className={styles.fichier}
          onChange={(evenement) => {
            void recevoir(evenement.currentTarget.files?.[0]);
            // The same file, corrected, can be chosen again.
            evenement.currentTarget.value = '';
          }}
        />
      </label>
      {defaut !== null && (
        <Alert color="red" role="alert" mt="md">
          {t(`fichier.defauts.${defaut}`)}
        </Alert>
      )}
      {lu !== null && <Apercu lu={lu} />}
      {children}
    </Etape>
  );
}

function Apercu({ lu }: { lu: FichierLu }) {
  const t = useTranslations('commun.importation.fichier');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard.
    <section className={styles.defilement} tabIndex={0} aria-label={t('apercu')}>
      <table className={`${styles.table} ${styles.apercu}`}>
        <thead>
          <tr>
            {lu.entetes.map((entete) => (
              <th key={entete} scope="col">
                {entete}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lu.apercu.map((ligne, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a file have no other identity.
            <tr key={rang}>
              {ligne.map((valeur, colonne) => (
                <td key={lu.entetes[colonne]}>{valeur}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
