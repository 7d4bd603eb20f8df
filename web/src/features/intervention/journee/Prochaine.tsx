'use client';

import { Title } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { nomDe } from '@/lib/nomDe';
import { useDates } from '@/lib/useDates';
import { adresseEnLigne } from '../adresse';
import { Retard } from '../Echeance';
import { TexteLibre } from '../fil/TexteLibre';
import { StatutPastille } from '../StatutPastille';
import { UrgencePastille } from '../UrgencePastille';
import { useMoments } from '../useMoments';
import { BarreDeVisite } from './BarreDeVisite';
import { useHeure } from './Carte';
import styles from './Journee.module.css';
import type { Ligne } from './parties';

interface Props {
  intervention: Ligne;
  jour: string;
  surMouvement: () => void;
}

/** What one goes to now, with all that one needs before ringing the bell, and its next step under the thumb. */
export function Prochaine({ intervention, jour, surMouvement }: Props) {
  const t = useTranslations('journee');
  const { ecart, retard } = useMoments();
  const heure = useHeure(jour);
  const etat = useEtat(intervention);
  const { id, reference, titre, statut, urgence, client, debutPlanifie, noteClient, description } = intervention;
  const adresse = adresseEnLigne(intervention);
  const message = dernierDuClient(intervention);
  const { date } = useDates();
  return (
    <section className={styles.partie} aria-labelledby="prochaine-titre">
      <Title order={2} mb="xs" id="prochaine-titre">
        {t('prochaine')}
      </Title>
      <ul className={styles.cartes}>
        <li className={styles.carte} data-prochaine>
          <div className={styles.tete}>
            <span>
              <span className={styles.heure}>{heure(intervention) ?? t('sansHeure')}</span>
              {etat !== undefined && <span className={styles.etat}>{etat}</span>}
              {etat === undefined && debutPlanifie !== null && (
                <span className={styles.etat} suppressHydrationWarning>
                  {ecart(debutPlanifie)}
                </span>
              )}
            </span>
            <span className={styles.pastilles}>
              <UrgencePastille urgence={urgence} />
              <StatutPastille statut={statut} />
            </span>
          </div>
          <div>
            <strong>{nomDe(client)}</strong>
            {adresse !== '' && <div>{adresse}</div>}
          </div>
          <h3 className={styles.titre}>
            <Lien href={`/interventions/${reference}`} className={styles.lien} data-foyer={id}>
              {titre}
              <IconChevronRight size={20} aria-hidden />
            </Lien>
          </h3>
          <Retard texte={retard(intervention)} />
          {description !== null && <Dit quoi={t('demande')} texte={description} />}
          {message !== undefined && <Dit quoi={t('message', { date: date(message.creerA) })} texte={message.texte} />}
          {intervention.pieceManquante !== null && <Dit quoi={t('piece')} texte={intervention.pieceManquante} />}
          {noteClient !== null && (
            <div className={styles.note}>
              <TexteLibre texte={noteClient} />
            </div>
          )}
          <BarreDeVisite intervention={intervention} surMouvement={surMouvement} />
        </li>
      </ul>
    </section>
  );
}

function Dit({ quoi, texte }: { quoi: string; texte: string }) {
  return (
    <div className={styles.dit}>
      <small>{quoi}</small>
      <TexteLibre texte={texte} />
    </div>
  );
}

/** "On the way since 10:12", "Arrived at 10:31"; undefined before. */
function useEtat({ etape, enRouteA, debutReel }: Ligne): string | undefined {
  const t = useTranslations('journee');
  const { date } = useDates();
  if (etape === 'EN_COURS') return debutReel === null ? undefined : t('arriveA', { heure: date(debutReel, 'heure') });
  return enRouteA === null ? undefined : t('enRouteDepuis', { heure: date(enRouteA, 'heure') });
}

/** The last message, where it is the client's: nobody of the staff has answered since. */
function dernierDuClient({ client, commentaires }: Ligne) {
  const dernier = commentaires.find(({ supprime, interne }) => !supprime && !interne);
  return dernier?.auteur.id === client.id ? dernier : undefined;
}
