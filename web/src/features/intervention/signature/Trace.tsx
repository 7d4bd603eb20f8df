'use client';

import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import SignaturePad, { type PointGroup } from 'signature_pad';
import styles from './Signature.module.css';
import { adapter, assezTrace, cadrer } from './traits';

/** As on paper, whatever the theme. */
const PAPIER = '#ffffff';
const ENCRE = '#101828';

interface Props {
  retour: () => void;
  signer: (image: File) => void;
  enCours: boolean;
}

/** A sheet to draw on, as large as the screen; turned, it keeps what is on it. */
export function Trace({ retour, signer, enCours }: Props) {
  const t = useTranslations('intervention.signature');
  const toile = useRef<HTMLCanvasElement>(null);
  const [bloc, setBloc] = useState<SignaturePad | null>(null);
  const [traits, setTraits] = useState<PointGroup[]>([]);

  useEffect(() => {
    const canevas = toile.current;
    if (canevas === null) return undefined;
    const feuille = new SignaturePad(canevas, { backgroundColor: PAPIER, penColor: ENCRE });
    const relever = () => setTraits([...feuille.toData()]);
    const poser = () => {
      const { clientWidth: largeur, clientHeight: hauteur } = canevas;
      if (largeur === 0 || hauteur === 0) return;
      const dessus = adapter(feuille.toData(), { largeur, hauteur });
      const densite = Math.max(1, window.devicePixelRatio);
      canevas.width = largeur * densite;
      canevas.height = hauteur * densite;
      canevas.getContext('2d')?.scale(densite, densite);
      feuille.clear();
      feuille.fromData(dessus);
    };
    const observateur = new ResizeObserver(poser);
    observateur.observe(canevas);
    feuille.addEventListener('endStroke', relever);
    setBloc(feuille);
    return () => {
      observateur.disconnect();
      feuille.removeEventListener('endStroke', relever);
      feuille.off();
    };
  }, []);

  return (
    <div className={styles.trace}>
      <canvas ref={toile} className={styles.toile} role="img" aria-label={t('toile')} />
      <Text c="dimmed" size="sm">
        {t('tracez')}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="subtle" color="gray" onClick={retour}>
          {t('retour')}
        </Button>
        <Button
          variant="default"
          disabled={traits.length === 0}
          onClick={() => {
            bloc?.clear();
            setTraits([]);
          }}
        >
          {t('effacer')}
        </Button>
        <Button
          disabled={!assezTrace(traits)}
          loading={enCours}
          onClick={() => void imageDe(traits).then((image) => image && signer(image))}
        >
          {t('valider')}
        </Button>
      </Group>
    </div>
  );
}

/** The strokes alone, on white. */
async function imageDe(traits: PointGroup[]): Promise<File | null> {
  const { taille, traits: cadres } = cadrer(traits);
  const canevas = document.createElement('canvas');
  canevas.width = taille.largeur;
  canevas.height = taille.hauteur;
  const feuille = new SignaturePad(canevas, { backgroundColor: PAPIER, penColor: ENCRE });
  feuille.fromData(cadres);
  feuille.off();
  const image = await new Promise<Blob | null>((rendre) => {
    canevas.toBlob(rendre, 'image/png');
  });
  return image && new File([image], 'signature.png', { type: 'image/png' });
}
