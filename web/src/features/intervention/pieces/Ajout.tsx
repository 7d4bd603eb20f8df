'use client';

import { Button, FileButton, type FileButtonProps, Group, SegmentedControl, Switch, Text } from '@mantine/core';
import { IconCamera, IconLock, IconUpload } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import styles from './Pieces.module.css';
import type { DepotDePieces } from './useDepotDePieces';

/** Without HEIC, which nobody but a telephone reads: asked for these, it makes one of them of its own. */
const PHOTOS = 'image/jpeg,image/png,image/webp';
const NATURES = ['PHOTO', 'AVANT', 'APRES'] as const;

/** What it will be is said before it is taken: a photo leaves at once. */
export function Ajout({ depot }: { depot: DepotDePieces }) {
  const t = useTranslations('pieces');
  const { personnel, nature, setNature, interne, setInterne, ajouter } = depot;
  return (
    <div className={`${styles.ajout} sans-impression`} data-interne={(personnel && interne) || undefined}>
      {personnel && (
        <Group gap="sm" mb="sm">
          <SegmentedControl
            aria-label={t('nature')}
            value={nature}
            onChange={(choisie) => setNature(NATURES.find((une) => une === choisie) ?? 'PHOTO')}
            data={NATURES.map((une) => ({ value: une, label: t(`natures.${une}`) }))}
          />
          <Switch
            checked={interne}
            onChange={({ currentTarget }) => setInterne(currentTarget.checked)}
            label={t('cachees')}
            thumbIcon={interne ? <IconLock size={11} color="#5c3d00" aria-hidden /> : undefined}
          />
        </Group>
      )}
      <Group gap="xs">
        <BoutonFichiers accept={PHOTOS} capture="environment" recevoir={ajouter}>
          {(props) => (
            <Button {...props} className={styles.appareil} leftSection={<IconCamera size={18} aria-hidden />}>
              {t('prendre')}
            </Button>
          )}
        </BoutonFichiers>
        <BoutonFichiers accept={`${PHOTOS},application/pdf`} recevoir={ajouter}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload size={17} aria-hidden />}>
              {t('choisir')}
            </Button>
          )}
        </BoutonFichiers>
        <Text c="dimmed" className={styles.deposer}>
          {t('deposer')}
        </Text>
      </Group>
      <Text size="xs" c="dimmed" mt="xs">
        {t('formes')}
      </Text>
    </div>
  );
}

interface PropsBouton extends Pick<FileButtonProps<true>, 'accept' | 'capture' | 'children'> {
  recevoir: (fichiers: File[]) => void;
}

/** The same file can be chosen again: it may have been put right. */
function BoutonFichiers({ recevoir, ...bouton }: PropsBouton) {
  const vider = useRef<() => void>(null);
  return (
    <FileButton
      {...bouton}
      multiple
      resetRef={vider}
      onChange={(fichiers) => {
        recevoir(fichiers);
        vider.current?.();
      }}
    />
  );
}
