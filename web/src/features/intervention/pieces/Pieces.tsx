'use client';

import { Paper, Text, Title, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { useMoi } from '@/lib/session/MoiContexte';
import type { PiecesFragment } from '../operations.generated';
import { ETAPES_FINALES, type InterventionDetail } from '../types';
import { Ajout } from './Ajout';
import { useMouvement } from './envois';
import { Groupes } from './Groupes';
import { grouper, imagesDe } from './groupes';
import styles from './Pieces.module.css';
import { TITRE } from './titre';
import { useArrivees } from './useArrivees';
import { useDepotDePieces } from './useDepotDePieces';

const Envois = differe(() => import('./Envois').then((module) => module.Envois), { attente: null });
const Visionneuse = differe(() => import('./Visionneuse').then((module) => module.Visionneuse), { enAvance: true });

interface Props {
  intervention: Pick<InterventionDetail, 'id' | 'etape'> & PiecesFragment;
}

/** The photos and papers of an intervention, and the way to add some. */
export function Pieces({ intervention }: Props) {
  const t = useTranslations('pieces');
  const { peut } = useMoi();
  const { id, etape, piecesJointes } = intervention;
  const [vue, setVue] = useState<string | null>(null);
  const { enCours, arrives } = useMouvement(id);
  const nouvelles = useArrivees(id, arrives);
  const ajoutable = peut('ajouterPieceJointe') && !ETAPES_FINALES.includes(etape);
  const depot = useDepotDePieces(id, ajoutable);
  if (piecesJointes.length === 0 && !enCours && !ajoutable) return null;
  const groupes = grouper(piecesJointes);
  return (
    <Paper
      component="section"
      p={{ base: 'md', sm: 'lg' }}
      aria-labelledby={TITRE}
      className={styles.section}
      data-survol={depot.survol || undefined}
      {...depot.zone}
    >
      <Title order={2} id={TITRE} tabIndex={-1} mb="md" className={styles.titre}>
        {t('titre')}
      </Title>
      {piecesJointes.length === 0 && <Text c="dimmed">{t('aucune')}</Text>}
      <Groupes groupes={groupes} interventionId={id} voir={setVue} />
      {enCours && <Envois interventionId={id} />}
      <VisuallyHidden role="status">{nouvelles > 0 && t('arrivees', { nombre: nouvelles })}</VisuallyHidden>
      {ajoutable && <Ajout depot={depot} />}
      {vue !== null && <Visionneuse images={imagesDe(groupes)} premiere={vue} fermer={() => setVue(null)} />}
    </Paper>
  );
}
