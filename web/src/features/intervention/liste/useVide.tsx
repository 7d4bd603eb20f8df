'use client';

import { Button, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { EtatListe } from '@/components/liste/useListe';
import { useMoi } from '@/lib/session/MoiContexte';
import { porteesOffertes } from '../portee';
import type { EtatFiltres } from './useFiltres';

/** Nothing to show: because of what one asked, because all is done, or because nothing was opened yet. */
export function useVide(
  { filtres, nombre, effacer, changer }: EtatFiltres,
  etat: Pick<EtatListe, 'recherche' | 'rechercher'>,
  creer: boolean,
  /** Of the same search and filters, in all views together. */
  ailleurs: number,
  /** The search stopped before the end. */
  arretee: boolean,
) {
  const t = useTranslations('intervention.liste.vide');
  const v = useTranslations('intervention.liste.vues');
  const offertes = porteesOffertes(useMoi().tient);
  const ailleursPeutEtre = filtres.portee === 'miennes' ? offertes.findLast((une) => une !== 'miennes') : undefined;
  const toutes = (
    <Button variant="default" onClick={() => changer({ vue: 'toutes' })}>
      {t('voirToutes')}
    </Button>
  );
  if (arretee) return { titre: t('arretee.titre'), texte: t('arretee.texte'), action: undefined };
  if (filtres.vue !== 'toutes' && ailleurs > 0 && (nombre > 0 || etat.recherche !== '')) {
    return {
      titre: t('autreVue.titre', { vue: v(filtres.vue) }),
      texte: t('autreVue.texte', { nombre: ailleurs }),
      action: <Button onClick={() => changer({ vue: 'toutes' })}>{t('autreVue.voir', { nombre: ailleurs })}</Button>,
    };
  }
  if (nombre > 0 || etat.recherche !== '') {
    const elargir = () => {
      effacer();
      etat.rechercher('');
    };
    return {
      titre: t('filtre.titre'),
      texte: t('filtre.texte'),
      action: (
        <Group justify="center" gap="xs">
          {ailleursPeutEtre !== undefined && (
            // A colleague's may be the one that is called about.
            <Button onClick={() => changer({ portee: ailleursPeutEtre, vue: 'toutes' })}>
              {t('chercherPlusLarge')}
            </Button>
          )}
          <Button variant={ailleursPeutEtre && 'default'} onClick={elargir}>
            {t('effacer')}
          </Button>
          {filtres.vue !== 'toutes' && toutes}
        </Group>
      ),
    };
  }
  if (filtres.vue !== 'toutes') {
    return { titre: t(`${filtres.vue}.titre`), texte: t(`${filtres.vue}.texte`), action: toutes };
  }
  const ouvrir = (
    <Button component={Lien} href="/interventions/nouvelle">
      {t('ouvrir')}
    </Button>
  );
  return {
    titre: t('rien.titre'),
    texte: t(creer ? 'rien.texte' : 'rien.attente'),
    action: creer ? ouvrir : undefined,
  };
}
