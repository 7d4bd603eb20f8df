'use client';

import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoixOffre } from '@/domaine/offre/ChoixOffre';
import type { ErreurLue } from '@/lib/erreurs';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { type OffreEntiereFragment, useDesactiverOffreMutation } from '../operations.generated';
import { RELIRE } from './useActions';

/** There is no way back: what becomes of subscriptions is said, and what to propose instead is asked. */
export function DialogueRetrait({ offre, fermer }: { offre: OffreEntiereFragment; fermer: () => void }) {
  const t = useTranslations('offre.actions.retirer');
  const c = useTranslations('commun');
  const texte = useTexte();
  const { lire, confirmer } = useRetours();
  const [desactiver, { loading }] = useDesactiverOffreMutation(RELIRE);
  const { id, version, remplacePar, versionPreparee, souscriptionsVivantes } = offre;
  const [remplaceParId, setRemplaceParId] = useState(remplacePar?.id ?? '');
  const [refus, setRefus] = useState<ErreurLue | null>(null);

  async function retirer(): Promise<void> {
    try {
      const input = { id, version, definitive: true, remplaceParId: remplaceParId || null };
      const { data } = await desactiver({ variables: { input } });
      if (data) confirmer(data.desactiverOffre.message);
      fermer();
    } catch (erreur) {
      setRefus(lire(erreur));
    }
  }

  const duChamp = refus?.champs.find(({ chemin }) => chemin.endsWith('remplaceParId'))?.message;
  return (
    <Modal
      opened
      onClose={fermer}
      title={t('titre', { nom: texte(offre.nom) })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <Stack>
        {refus !== null && duChamp === undefined && (
          <Alert color="red" role="alert" title={refus.message}>
            {refus.details}
          </Alert>
        )}
        <Text>{t('question')}</Text>
        <List size="sm" spacing={4}>
          <List.Item>{t('souscriptions', { nombre: souscriptionsVivantes ?? 0 })}</List.Item>
          <List.Item>{t('nouvelles')}</List.Item>
          {versionPreparee && <List.Item>{t('preparee', { numero: versionPreparee.numero })}</List.Item>}
        </List>
        <ChoixOffre
          libelle={t('remplacer')}
          nom="remplaceParId"
          aide={t('remplacerAide')}
          valeur={remplaceParId}
          changer={setRemplaceParId}
          connue={remplacePar && { id: remplacePar.id, texte: texte(remplacePar.nom), precision: remplacePar.code }}
          erreur={duChamp}
          vidable
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button color="red" loading={loading} onClick={() => void retirer()}>
            {t('bouton')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
