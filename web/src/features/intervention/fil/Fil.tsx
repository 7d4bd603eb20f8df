'use client';

import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useClient } from '@/lib/apollo/useClient';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { SuiteDuFilDocument } from '../operations.generated';
import type { Commentaire, InterventionDetail, Mouvement } from '../types';
import { EntreeCommentaire } from './EntreeCommentaire';
import { EntreeMouvement } from './EntreeMouvement';
import { entreesDuFil } from './entrees';
import styles from './Fil.module.css';
import { SaisieCommentaire } from './SaisieCommentaire';

const TRANCHE = 20;

interface Props {
  intervention: InterventionDetail & { commentaires: Commentaire[]; historique: Mouvement[] };
}

/** What happened and what was said, in the order of time; writing comes last, where the eye ends. */
export function Fil({ intervention }: Props) {
  const t = useTranslations('intervention.fil');
  const { peut } = useMoi();
  const { id, commentaires, historique } = intervention;
  const { resteCommentaires, resteHistorique, remonter, enCours } = useSuite(id, commentaires, historique);
  const entrees = entreesDuFil({ commentaires, historique, resteCommentaires, resteHistorique });
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="fil-titre">
      <Title order={2} id="fil-titre" mb="md">
        {t('titre')}
      </Title>
      {(resteCommentaires || resteHistorique) && (
        <Group justify="center" mb="md">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconHistory size={15} aria-hidden />}
            loading={enCours}
            onClick={() => void remonter()}
          >
            {t('plusAncien')}
          </Button>
        </Group>
      )}
      <ol className={styles.fil}>
        {entrees.map((entree) => (
          <li key={entree.cle}>
            {entree.sorte === 'commentaire' ? (
              <EntreeCommentaire commentaire={entree.commentaire} />
            ) : (
              <EntreeMouvement mouvement={entree.mouvement} />
            )}
          </li>
        ))}
      </ol>
      {peut('ajouterCommentaire') ? (
        <SaisieCommentaire interventionId={id} reference={intervention.reference} sujet={intervention} />
      ) : (
        <Text c="dimmed" mt="md">
          {t('lectureSeule')}
        </Text>
      )}
    </Paper>
  );
}

/** Fetches what is older; the cache joins it to what is on the screen (cache.ts). */
function useSuite(id: string, commentaires: readonly Commentaire[], historique: readonly Mouvement[]) {
  const client = useClient();
  const [enCours, setEnCours] = useState(false);
  const { signaler } = useRetours();
  const [epuise, setEpuise] = useState({ commentaires: false, historique: false });
  const ouverture = historique.some(({ deStatut, versStatut }) => deStatut === null && versStatut !== null);
  async function remonter() {
    setEnCours(true);
    try {
      const avantCommentaire = commentaires.at(-1)?.id ?? null;
      const avantMouvement = historique.at(-1)?.id ?? null;
      const connus = new Set([...commentaires, ...historique].map((entree) => entree.id + entree.creerA));
      const { data } = await client.query({
        query: SuiteDuFilDocument,
        variables: { id, avantCommentaire, avantMouvement },
        fetchPolicy: 'network-only',
      });
      const recue = data?.voirIntervention;
      if (recue === undefined) return;
      const nouveaux = (entrees: readonly { id: string; creerA: string }[]) =>
        entrees.filter((entree) => !connus.has(entree.id + entree.creerA)).length;
      setEpuise({
        commentaires: nouveaux(recue.commentaires) < TRANCHE,
        historique: nouveaux(recue.historique) < TRANCHE,
      });
    } catch (erreur) {
      signaler(erreur);
    } finally {
      setEnCours(false);
    }
  }
  return {
    resteCommentaires: !epuise.commentaires && commentaires.length >= TRANCHE,
    resteHistorique: !epuise.historique && !ouverture && historique.length >= TRANCHE,
    remonter,
    enCours,
  };
}
