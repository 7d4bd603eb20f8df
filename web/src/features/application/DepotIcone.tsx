'use client';

import { Alert, Button, Group, Input, Loader, Text } from '@mantine/core';
import { IconPhotoUp, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type CSSProperties, type DragEvent, useState } from 'react';
import { Icone } from '@/components/cadre/Icone';
import { type Depose, deposer } from '@/lib/deposer';
import { urlFichier } from '@/lib/fichiers';
import { useRetours } from '@/lib/useRetours';
import { couleurs } from '@/theme/couleurs';
import styles from './Application.module.css';

const MAX_OCTETS = 512 * 1024;
/** The surfaces of the two themes, whatever the reader's own is. */
const FONDS = [
  ['clair', '#ffffff', '#1d262d'],
  ['sombre', couleurs.dark[7], couleurs.dark[0]],
] as const;

interface Props {
  usage: 'icone' | 'page';
  libelle: string;
  depart: Depose | null;
  changer: (icone: Depose | null) => void;
  erreur: string | undefined;
}

/** Chosen or dropped, sent at once: what is shown is what was kept, on both themes, as small as a menu shows it. */
export function DepotIcone({ usage, libelle, depart, changer, erreur }: Props) {
  const t = useTranslations('application.icone');
  const { lire } = useRetours();
  const [icone, setIcone] = useState(depart);
  const [envoi, setEnvoi] = useState(false);
  const [survol, setSurvol] = useState(false);
  const [refus, setRefus] = useState<string | null>(null);

  function choisir(nouvelle: Depose | null): void {
    setIcone(nouvelle);
    setRefus(null);
    changer(nouvelle);
  }

  async function recevoir(fichier: File | undefined): Promise<void> {
    if (fichier === undefined || envoi) return;
    if (fichier.size > MAX_OCTETS) return setRefus(t('tropGrande'));
    setEnvoi(true);
    try {
      choisir(await deposer(usage, fichier));
    } catch (echec) {
      const { champs, message, details } = lire(echec);
      setRefus(champs[0]?.message ?? details ?? message);
    } finally {
      setEnvoi(false);
    }
  }

  function surDepot(evenement: DragEvent): void {
    evenement.preventDefault();
    setSurvol(false);
    void recevoir(evenement.dataTransfer.files[0]);
  }

  return (
    <div>
      <Input.Label component="div">{libelle}</Input.Label>
      <label
        className={styles.depot}
        data-survol={survol || undefined}
        onDragOver={(evenement) => {
          evenement.preventDefault();
          setSurvol(true);
        }}
        onDragLeave={() => setSurvol(false)}
        onDrop={surDepot}
      >
        {envoi ? <Loader size={26} /> : <IconPhotoUp size={26} stroke={1.4} aria-hidden />}
        <span>
          <Text fw={600}>{t(icone === null ? 'choisir' : 'changer')}</Text>
          <Text size="xs" c="dimmed">
            {t('formes')}
          </Text>
        </span>
        <input
          type="file"
          accept=".png,.jpg,.jpeg,.gif,.svg,image/png,image/jpeg,image/gif,image/svg+xml"
          className={styles.fichier}
          onChange={(evenement) => {
            void recevoir(evenement.currentTarget.files?.[0]);
            // The same file, corrected, can be chosen again.
            evenement.currentTarget.value = '';
          }}
        />
      </label>
      {(refus ?? erreur) != null && (
        <Input.Error role="alert" mt={6}>
          {refus ?? erreur}
        </Input.Error>
      )}
      {icone?.retires !== undefined && (
        <Alert color="orange" role="status" mt={6}>
          {t('retires', { quoi: icone.retires.join(', ') })}
        </Alert>
      )}
      {icone !== null && (
        <Group gap="xs" mt="xs">
          {FONDS.map(([theme, fond, encre]) => (
            <div key={theme} className={styles.apercu} style={{ background: fond, color: encre } as CSSProperties}>
              <Icone url={urlFichier(icone.url)} taille={19} />
              <Icone url={urlFichier(icone.url)} taille={40} />
              <Text size="xs" c="inherit">
                {t(theme)}
              </Text>
            </div>
          ))}
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            leftSection={<IconTrash size={15} aria-hidden />}
            onClick={() => choisir(null)}
          >
            {t('retirer')}
          </Button>
        </Group>
      )}
    </div>
  );
}
