'use client';

import { Button, Group, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { differe } from '@/components/differe/differe';
import { useActionsDePage } from '@/components/raccourcis/Raccourcis';
import type { InterventionMouvable } from '../types';
import { type CleMouvement, type MouvementOffert, mouvementsOfferts, TOUCHES } from './cles';
import styles from './Mouvements.module.css';

const DialogueMouvement = differe(() => import('./DialogueMouvement').then((module) => module.DialogueMouvement), {
  enAvance: true,
});

interface Props {
  intervention: InterventionMouvable;
  /** `ligne`: every move is a button. `barre`: for a thumb, the next step large and the others behind a button. */
  disposition?: 'ligne' | 'barre';
  /** Its own way to lay them out. */
  disposer?: (boutons: Boutons) => ReactNode;
  /** Opened at once, where the reader may make it. */
  ouvert?: CleMouvement | undefined;
  /** They are what the page is for: found by their names, and some by a key. */
  dePage?: boolean;
  /** After a move, or when its dialog is closed. */
  surFin?: () => void;
  /** After a move that was saved: lists count again. */
  surMouvement?: () => void;
}

/** What the reader may do with this intervention now, and nothing that would be refused. */
export function Mouvements({
  intervention,
  disposition = 'ligne',
  disposer,
  ouvert,
  dePage = false,
  surFin,
  surMouvement,
}: Props) {
  const offerts = mouvementsOfferts(intervention.etape, intervention.transitionsPossibles);
  // Held as it was offered: a change by somebody else must not close the dialog in which one writes.
  const [choisi, setChoisi] = useState<MouvementOffert | null>(() => offerts.find(({ cle }) => cle === ouvert) ?? null);
  const t = useTranslations('intervention.mouvement');
  useActionsDePage(
    (dePage ? offerts : []).map((offert) => ({
      touche: TOUCHES[offert.cle],
      libelle: t(`${offert.cle}.action`),
      action: () => setChoisi(offert),
    })),
  );
  const Disposition = disposition === 'barre' ? Barre : Ligne;
  return (
    <>
      {disposer?.({ offerts, choisir: setChoisi })}
      {disposer === undefined && offerts.length > 0 && <Disposition offerts={offerts} choisir={setChoisi} />}
      {choisi !== null && (
        <DialogueMouvement
          intervention={intervention}
          mouvement={choisi}
          fermer={() => {
            setChoisi(null);
            surFin?.();
          }}
          surMouvement={surMouvement}
        />
      )}
    </>
  );
}

export interface Boutons {
  offerts: MouvementOffert[];
  choisir: (offert: MouvementOffert) => void;
}

function Ligne({ offerts, choisir }: Boutons) {
  const t = useTranslations('intervention.mouvement');
  return (
    <Group gap="xs">
      {offerts.map((offert) => (
        <Button
          key={offert.cle}
          variant={offert.principal ? 'filled' : offert.cle === 'annuler' ? 'subtle' : 'default'}
          color={offert.cle === 'annuler' ? 'red' : undefined}
          onClick={() => choisir(offert)}
        >
          {t(`${offert.cle}.action`)}
        </Button>
      ))}
    </Group>
  );
}

function Barre({ offerts, choisir }: Boutons) {
  const t = useTranslations('intervention.mouvement');
  const principal = offerts.find((offert) => offert.principal);
  const autres = offerts.filter((offert) => offert !== principal);
  return (
    <div className={styles.barre}>
      {principal && (
        <Button size="lg" className={styles.principal} onClick={() => choisir(principal)}>
          {t(`${principal.cle}.action`)}
        </Button>
      )}
      {autres.length > 0 && <AutresMouvements offerts={autres} choisir={choisir} seuls={!principal} />}
    </div>
  );
}

/** Behind one button; `seuls`: there is no other. */
export function AutresMouvements({ offerts, choisir, seuls = false }: Boutons & { seuls?: boolean }) {
  const t = useTranslations('intervention.mouvement');
  return (
    <Menu position="top-end" width={260} withinPortal={false}>
      <Menu.Target>
        <Button size="lg" variant="default" className={seuls ? styles.principal : undefined} aria-label={t('autres')}>
          <IconDots size={22} aria-hidden />
          {seuls && <span className={styles.mot}>{t('actions')}</span>}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offerts.map((offert) => (
          <Menu.Item key={offert.cle} onClick={() => choisir(offert)}>
            {t(`${offert.cle}.action`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
