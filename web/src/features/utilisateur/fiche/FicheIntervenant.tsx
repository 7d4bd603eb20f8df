'use client';

import { Button, Group, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { Pastille } from '@/components/Pastille';
import { useMoi } from '@/lib/session/MoiContexte';
import { Fait, Partie } from '../detail/Parties';
import styles from '../detail/Utilisateur.module.css';
import { useFicheDuCompteQuery } from '../operations.generated';

const EditionFiche = differe(() => import('./EditionFiche').then((module) => module.EditionFiche));

/** What planning knows of a technician, and where it is said; nothing of anybody else. */
export function FicheIntervenant({ utilisateurId, nom }: { utilisateurId: string; nom: string }) {
  const t = useTranslations('utilisateur.fiche');
  const { peut } = useMoi();
  const [ouverte, setOuverte] = useState(false);
  const { data } = useFicheDuCompteQuery({
    variables: { id: utilisateurId },
    skip: !peut('consulterAnnuaire') || !peut('modifierFicheIntervenant'),
  });
  if (data === undefined || data.consulterAnnuaire.items.length === 0) return null;
  const fiche = data.voirUtilisateur.ficheIntervenant;
  const { secteurs = [], codePostalBase = null, couleur = null } = fiche ?? {};
  return (
    <Partie titre={t('titre')}>
      <dl className={styles.faits}>
        <Fait libelle={t('champs.secteurIds')} large>
          {secteurs.length === 0 ? (
            '—'
          ) : (
            <Group gap="xs">
              {secteurs.map((secteur) => (
                <Pastille key={secteur.id} couleur={secteur.couleur}>
                  {secteur.nom}
                </Pastille>
              ))}
            </Group>
          )}
        </Fait>
        <Fait libelle={t('champs.codePostalBase')}>{codePostalBase ?? '—'}</Fait>
        <Fait libelle={t('champs.couleur')}>
          {couleur === null ? '—' : <Pastille couleur={couleur}>{couleur}</Pastille>}
        </Fait>
      </dl>
      {fiche === null && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('vide')}
        </Text>
      )}
      <Button
        mt="md"
        variant="default"
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => setOuverte(true)}
      >
        {t('modifier')}
      </Button>
      {ouverte && (
        <EditionFiche utilisateurId={utilisateurId} nom={nom} fiche={fiche} fermer={() => setOuverte(false)} />
      )}
    </Partie>
  );
}
