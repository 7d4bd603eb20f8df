import { relayerDepot } from '@/lib/api/depots';
import { refuser } from '@/lib/api/garde';

const ID = /^[\w-]{1,36}$/;

async function relayer(requete: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  if (ID.test(id)) return relayerDepot(requete, `/depots/${id}`);
  return refuser(404, 'NOT_FOUND', { fr: 'Ce dépôt n’existe pas.', en: 'There is no such deposit.' });
}

export { relayer as DELETE, relayer as HEAD, relayer as PATCH };
