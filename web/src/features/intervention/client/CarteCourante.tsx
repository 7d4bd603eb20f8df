'use client';

import { Button } from '@mantine/core';
import { IconFlag, IconMessage2Exclamation, IconSend } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { Lien } from '@/components/Lien';
import { Pastille } from '@/components/Pastille';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useSuiteClient } from '../useSuiteClient';
import styles from './Client.module.css';
import type { MesInterventionsQuery } from './operations.generated';
import { attendLeClient } from './ordre';

const DialogueContestation = differe(
  () => import('../detail/DialogueContestation').then((module) => module.DialogueContestation),
  { enAvance: true },
);
const SaisieCommentaire = differe(() => import('../fil/SaisieCommentaire').then((module) => module.SaisieCommentaire), {
  enAvance: true,
});

interface Props {
  intervention: MesInterventionsQuery['consulterIntervention']['items'][number];
  /** The one card where an answer is being written. */
  ouverte: boolean;
  ouvrir: () => void;
}

/** Where it stands, what comes next, what was said last; and, where something is expected, the way to do it. */
export function CarteCourante({ intervention, ouverte, ouvrir }: Props) {
  const t = useTranslations('client');
  const locale = useLocale();
  const { peut } = useMoi();
  const suite = useSuiteClient();
  const [ecrit, setEcrit] = useState(false);
  const { id, reference, titre, adresse, statut, contestable, commentaires } = intervention;
  const attend = attendLeClient(intervention);
  const repond = attend && peut('ajouterCommentaire');
  const repondable = repond && !ouverte;
  const conteste = contestable && peut('contesterIntervention');
  const dernier = commentaires.find(({ supprime }) => !supprime);
  return (
    <li className={styles.carte} data-attend={attend || undefined}>
      <div className={styles.tete}>
        <Pastille couleur={statut.couleur}>{statut.libelleClient[locale]}</Pastille>
        <span className={styles.reference}>{reference}</span>
      </div>
      <h3 className={styles.titre}>
        <Lien href={`/interventions/${reference}`} className={styles.lien}>
          {titre}
        </Lien>
      </h3>
      {adresse !== null && <span className={styles.adresse}>{adresse}</span>}
      {attend && (
        <span className={styles.attend}>
          <IconMessage2Exclamation size={19} aria-hidden />
          {t('attendVotreReponse')}
        </span>
      )}
      <span className={styles.suite}>{suite(intervention)}</span>
      {dernier !== undefined && <DernierMessage message={dernier} />}
      {(repondable || conteste) && (
        <div className={`${styles.actions} ${styles.dessus}`}>
          {repondable && (
            <Button leftSection={<IconSend size={17} aria-hidden />} onClick={ouvrir}>
              {t('repondre')}
            </Button>
          )}
          {conteste && (
            <Button variant="default" leftSection={<IconFlag size={17} aria-hidden />} onClick={() => setEcrit(true)}>
              {t('contester')}
            </Button>
          )}
        </div>
      )}
      {repond && ouverte && (
        <div className={styles.dessus}>
          <SaisieCommentaire interventionId={id} reference={reference} />
        </div>
      )}
      {ecrit && <DialogueContestation intervention={intervention} fermer={() => setEcrit(false)} />}
    </li>
  );
}

type Message = Props['intervention']['commentaires'][number];

function DernierMessage({ message: { auteur, creerA, texte } }: { message: Message }) {
  const t = useTranslations('client');
  const { compte } = useMoi();
  const { date } = useDates();
  const qui = auteur.id === compte.id ? t('vous') : auteur.prenom;
  return (
    <p className={styles.message}>
      {t('message', { qui, date: date(creerA) })}
      <q>{texte}</q>
    </p>
  );
}
