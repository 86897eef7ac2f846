export { FirstSteps } from './FirstSteps';
export { WelcomePage } from './WelcomePage';
export { SampleNotice } from './SampleNotice';
