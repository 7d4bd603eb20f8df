'use client';

import { ActionIcon, Anchor, Button, Group } from '@mantine/core';
import { IconArrowLeft, IconLinkOff, IconLinkPlus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { EnTetePage } from '@/components/EnTetePage';
import { Introuvable } from '@/components/etats/Introuvable';
import { Panne } from '@/components/etats/Panne';
import { Lien } from '@/components/Lien';
import { ListeVide } from '@/components/liste/ListeVide';
import { useMoi } from '@/lib/session/MoiContexte';
import { useNom } from '@/lib/useNom';
import { useRetours } from '@/lib/useRetours';
import { Attente } from './Attente';
import { Embleme } from './Embleme';
import {
  type PageDeMenuFragment,
  useRetirerPagesApplicationMutation,
  useUneApplicationQuery,
} from './operations.generated';
import { PagesOrdonnees } from './PagesOrdonnees';
import { useFenetresDePage } from './useFenetresDePage';

const EditionApplication = differe(() => import('./EditionApplication').then((module) => module.EditionApplication));
const AjoutPages = differe(() => import('./AjoutPages').then((module) => module.AjoutPages));

/** One application: its pages, in the order of the menu. */
export function PageApplication({ id }: { id: string }) {
  const t = useTranslations('application');
  const nomme = useNom();
  const router = useRouter();
  const { peut } = useMoi();
  const { lire, signaler, confirmer } = useRetours();
  const requete = useUneApplicationQuery({ variables: { id } });
  const [retirer] = useRetirerPagesApplicationMutation();
  const [fenetre, setFenetre] = useState<'application' | 'ajout' | null>(null);
  const gerer = peut('modifierPage');
  const { creer, actions, fenetres } = useFenetresDePage(id, gerer);
  const application = requete.data?.voirApplication;
  if (application === undefined) {
    if (requete.error === undefined) return <Attente />;
    return lire(requete.error).code === 'NOT_FOUND' ? (
      <Introuvable />
    ) : (
      <Panne reference={undefined} reessayer={() => void requete.refetch()} />
    );
  }
  const { pages } = application;
  const fermer = () => setFenetre(null);

  async function retirerPage(page: PageDeMenuFragment): Promise<void> {
    try {
      const { data } = await retirer({ variables: { input: { applicationId: id, pageIds: [page.id] } } });
      if (data) confirmer(data.retirerPagesApplication.message);
      router.refresh();
    } catch (erreur) {
      signaler(erreur);
    }
  }

  const boutons = gerer && (
    <Group gap="xs" justify="center">
      <Button
        variant="default"
        leftSection={<IconLinkPlus size={17} aria-hidden />}
        onClick={() => setFenetre('ajout')}
      >
        {t('pages.ajouter')}
      </Button>
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => creer()}>
        {t('pages.nouvelle')}
      </Button>
    </Group>
  );
  return (
    <>
      <Anchor component={Lien} href="/applications" size="sm">
        <Group gap={4} mb="xs" component="span">
          <IconArrowLeft size={15} aria-hidden /> {t('titre')}
        </Group>
      </Anchor>
      <Group gap="md" wrap="nowrap" align="flex-start">
        <Embleme application={application} />
        <div style={{ flex: 1 }}>
          <EnTetePage
            titre={nomme(application)}
            sousTitre={t('pages.explication')}
            actions={
              peut('modifierApplication') && (
                <Button
                  variant="default"
                  leftSection={<IconPencil size={17} aria-hidden />}
                  onClick={() => setFenetre('application')}
                >
                  {t('modifier')}
                </Button>
              )
            }
          />
        </div>
      </Group>
      {pages.length === 0 ? (
        <ListeVide titre={t('pages.vide.titre')} texte={t('pages.vide.texte')} action={boutons} />
      ) : (
        <>
          <Group justify="flex-end" mb="sm">
            {boutons}
          </Group>
          <PagesOrdonnees
            applicationId={id}
            pages={pages}
            gerer={gerer}
            actions={(page) =>
              gerer && (
                <Group gap={2} wrap="nowrap">
                  {page.lien !== '/applications' && (
                    <ActionIcon
                      aria-label={t('pages.retirer', { nom: page.nom })}
                      onClick={() => void retirerPage(page)}
                    >
                      <IconLinkOff size={17} aria-hidden />
                    </ActionIcon>
                  )}
                  {actions(page)}
                </Group>
              )
            }
          />
        </>
      )}
      {fenetre === 'application' && <EditionApplication application={application} fermer={fermer} />}
      {fenetre === 'ajout' && <AjoutPages applicationId={id} fermer={fermer} />}
      {fenetres}
    </>
  );
}
