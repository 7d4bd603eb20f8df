'use client';

import { Anchor, Box, Button, Group, Text } from '@mantine/core';
import { IconMessagePlus, IconRepeat } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { adresseEnLigne } from '../adresse';
import { Retard } from '../Echeance';
import { SaisieCommentaire } from '../fil/SaisieCommentaire';
import { LienDossier } from '../LienDossier';
import { Mouvements } from '../mouvements/Mouvements';
import { StatutPastille } from '../StatutPastille';
import { ETAPES_FINIES } from '../types';
import { UrgencePastille } from '../UrgencePastille';
import { useMoments } from '../useMoments';
import styles from './Appel.module.css';
import type { DossierLu } from './types';

interface Props {
  dossier: DossierLu;
  note: boolean;
  noter: (ouvert: boolean) => void;
  /** Another visit about it. */
  suite: (() => void) | undefined;
  surMouvement: () => void;
}

/** One of their files: when somebody comes, what was said last, and what may be done with it. */
export function Dossier({ dossier, note, noter, suite, surMouvement }: Props) {
  const t = useTranslations('appel');
  const s = useTranslations('intervention.suites');
  const { peut } = useMoi();
  const { creneau, date, retard } = useMoments();
  const { id, reference, titre, etape, statut, urgence, intervenant, commentaires, suiteDe, suites } = dossier;
  const finie = ETAPES_FINIES.includes(etape);
  const message = commentaires.find(({ supprime }) => !supprime);
  const quand = creneau(dossier);
  return (
    <li className={styles.dossier}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <h3 className={styles.titre}>
          <Anchor component={Lien} href={`/interventions/${reference}`} data-foyer={id} inherit>
            {titre}
          </Anchor>
        </h3>
        <Group gap={6}>
          <Text size="sm" fw={600}>
            {reference}
          </Text>
          {!finie && <UrgencePastille urgence={urgence} />}
          <StatutPastille statut={statut} />
        </Group>
      </Group>
      <p className={styles.quand}>
        <strong>{quand ?? t(finie ? 'sansCreneau' : 'aPlanifier')}</strong>
        {intervenant !== null && ` · ${nomDe(intervenant)}`}
      </p>
      <Text c="dimmed">{adresseEnLigne(dossier)}</Text>
      {suiteDe !== null && (
        <p className={styles.liens}>
          {s('suiteDe')} <LienDossier dossier={suiteDe} />
        </p>
      )}
      {suites.length > 0 && (
        <p className={styles.liens}>
          {s('suites', { nombre: suites.length })}
          {suites.map((une) => (
            <LienDossier key={une.id} dossier={une} />
          ))}
        </p>
      )}
      <Retard texte={retard(dossier)} />
      {message !== undefined && (
        <p className={styles.message} data-interne={message.interne || undefined}>
          <Text span c="dimmed" size="sm">
            {t(message.interne ? 'note' : 'message', { nom: nomDe(message.auteur), date: date(message.creerA) })}
          </Text>
          <span className={styles.texte}>{message.texte}</span>
        </p>
      )}
      <Group gap="xs" mt="sm">
        <Box visibleFrom="sm">
          <Mouvements intervention={dossier} surMouvement={surMouvement} />
        </Box>
        <Box hiddenFrom="sm" className={styles.pouce}>
          <Mouvements intervention={dossier} disposition="barre" surMouvement={surMouvement} />
        </Box>
        {peut('ajouterCommentaire') && (
          <Button
            variant="default"
            leftSection={<IconMessagePlus size={17} aria-hidden />}
            aria-expanded={note}
            onClick={() => noter(!note)}
          >
            {t('noter')}
          </Button>
        )}
        {finie && suite && (
          <Button variant="default" leftSection={<IconRepeat size={17} aria-hidden />} onClick={suite}>
            {s('ouvrir')}
          </Button>
        )}
      </Group>
      {note && (
        <SaisieCommentaire
          interventionId={id}
          reference={reference}
          note
          surEnvoi={() => {
            noter(false);
            surMouvement();
          }}
        />
      )}
    </li>
  );
}
