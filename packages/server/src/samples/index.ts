export {addSamples} from './add-samples.ts';
export {samplePassword, sampleStaff} from './staff.ts';
