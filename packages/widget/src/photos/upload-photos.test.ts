import {expect} from '@open-wc/testing';
import {ApiError, NetworkError, type AttachOptions, type CaseAccess} from '@city-feedback/sdk';
import {uploadPhotos, type PhotoUpload} from './upload-photos.ts';

const receipt: CaseAccess = {caseId: 'case-1', linkToken: 'secret'};
const photos = ['a', 'b', 'c'].map((id) => ({id, blob: new Blob(['0123456789'])}));

/** A client that fails for the numbers that it is told to fail for. */
function clientFailing(failures: Record<number, Error>) {
  const attached: number[] = [];
  return {
    attached,
    attach: async (_access: CaseAccess, photo: Blob, {number, onProgress}: AttachOptions) => {
      onProgress?.({sentBytes: 4, totalBytes: photo.size});
      if (failures[number]) throw failures[number];
      attached.push(number);
      return {number, width: 1, height: 1, bytes: photo.size};
    },
  };
}

describe('sending photos', () => {
  it('numbers them by their position and tells how far each has come', async () => {
    const client = clientFailing({});
    const told: PhotoUpload[] = [];
    const uploads = await uploadPhotos(client, receipt, photos, (upload) => told.push(upload));
    expect(client.attached).to.deep.equal([1, 2, 3]);
    expect(uploads.map(({state}) => state)).to.deep.equal(['sent', 'sent', 'sent']);
    expect(told.filter(({id}) => id === 'b').map(({state, sentBytes}) => `${state} ${sentBytes}`)).to.deep.equal([
      'sending 0',
      'sending 4',
      'sent 10',
    ]);
  });

  it('goes on when one fails, and tells those that may come through from those that never will', async () => {
    const lost = new NetworkError('feedback.example.fi', undefined);
    const refused = new ApiError(415, {code: 'photo_unreadable', title: 'expected a picture'});
    const client = clientFailing({1: lost, 2: refused});
    const uploads = await uploadPhotos(client, receipt, photos);
    expect(uploads.map(({state}) => state)).to.deep.equal(['failed', 'refused', 'sent']);
    expect(uploads[0]!.error).to.equal(lost);
    expect(client.attached).to.deep.equal([3]);
  });

  it('sends one again under its own number', async () => {
    const client = clientFailing({});
    const [upload] = await uploadPhotos(client, receipt, [{...photos[1]!, number: 2}]);
    expect(upload).to.include({id: 'b', number: 2, state: 'sent'});
    expect(client.attached).to.deep.equal([2]);
  });
});
