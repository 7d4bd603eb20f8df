'use client';

import { ActionIcon, Button } from '@mantine/core';
import { IconCar, IconMapPin, IconMapPinCheck, IconPhone } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import type { MouvementOffert } from '../mouvements/cles';
import { AutresMouvements, type Boutons, Mouvements } from '../mouvements/Mouvements';
import { useMouvoir, VIDES } from '../mouvements/useMouvoir';
import { useAnnoncerDepartMutation } from '../operations.generated';
import { useRegard } from '../useRegard';
import { lienTelephone, useLienCarte } from './Contacts';
import styles from './Journee.module.css';
import type { Ligne } from './parties';

interface Props {
  intervention: Ligne;
  surMouvement: () => void;
}

/** One hand: to call, to go there, and the next step of the visit, one press each, at the foot of the screen. */
export function BarreDeVisite({ intervention, surMouvement }: Props) {
  return (
    <Mouvements
      intervention={intervention}
      surMouvement={surMouvement}
      disposer={(boutons) => <Barre {...boutons} intervention={intervention} surMouvement={surMouvement} />}
    />
  );
}

function Barre({ intervention, surMouvement, offerts, choisir }: Props & Boutons) {
  const t = useTranslations('journee');
  const m = useTranslations('intervention.mouvement');
  const { peut } = useMoi();
  const pas = usePas(intervention, surMouvement);
  const { client, departPossible, enRouteA } = intervention;
  const carte = useLienCarte(intervention);
  const part = departPossible && peut('annoncerDepart');
  const principal = offerts.find((offert) => offert.principal);
  const arrive = enRouteA !== null && principal !== undefined && sansQuestion(principal) ? principal : undefined;
  const suivant = part ? undefined : principal;
  const autres = offerts.filter((offert) => offert !== suivant);
  return (
    <div className={styles.barre}>
      {client.telephone && (
        <ActionIcon
          component="a"
          href={lienTelephone(client.telephone)}
          size={50}
          variant="default"
          aria-label={t('appeler', { telephone: client.telephone })}
        >
          <IconPhone size={22} aria-hidden />
        </ActionIcon>
      )}
      {intervention.adresse !== null && (
        <ActionIcon
          component="a"
          href={carte}
          target="_blank"
          rel="noopener noreferrer"
          size={50}
          variant="default"
          aria-label={t('itineraire')}
        >
          <IconMapPin size={22} aria-hidden />
        </ActionIcon>
      )}
      {part && (
        <Button
          size="lg"
          className={styles.pas}
          leftSection={<IconCar size={20} aria-hidden />}
          loading={pas.enCours}
          onClick={pas.partir}
        >
          {t('partir')}
        </Button>
      )}
      {!part && arrive !== undefined && (
        <Button
          size="lg"
          className={styles.pas}
          leftSection={<IconMapPinCheck size={20} aria-hidden />}
          loading={pas.enCours}
          onClick={() => pas.arriver(arrive)}
        >
          {t('arrive')}
        </Button>
      )}
      {arrive === undefined && suivant !== undefined && (
        <Button size="lg" className={styles.pas} onClick={() => choisir(suivant)}>
          {m(`${suivant.cle}.action`)}
        </Button>
      )}
      {autres.length > 0 && <AutresMouvements offerts={autres} choisir={choisir} />}
    </div>
  );
}

/** Nothing is asked: the move is one press. */
function sansQuestion({ cle, transition }: MouvementOffert): boolean {
  return (cle === 'demarrer' || cle === 'reprendre') && transition.champsRequis.length === 0;
}

/** The steps that are taken without a dialog, at the time of the clock. */
function usePas({ id, version }: Ligne, surMouvement: () => void) {
  const { coordonnees } = useRegard();
  const { confirmer, signaler } = useRetours();
  const { mouvoir } = useMouvoir();
  const [annoncer] = useAnnoncerDepartMutation();
  const [enCours, setEnCours] = useState(false);
  async function faire(quoi: () => Promise<unknown>): Promise<void> {
    setEnCours(true);
    try {
      await quoi();
    } catch (erreur) {
      signaler(erreur);
    } finally {
      setEnCours(false);
      surMouvement();
    }
  }
  return {
    enCours,
    partir: () =>
      void faire(async () => {
        const { data } = await annoncer({ variables: { input: { id, version }, coordonnees } });
        if (data) confirmer(data.annoncerDepart.message);
      }),
    arriver: ({ transition }: MouvementOffert) =>
      void faire(() => mouvoir({ id, version }, transition, { ...VIDES, statutId: transition.statuts[0]?.id ?? '' })),
  };
}
